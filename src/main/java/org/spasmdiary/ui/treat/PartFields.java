package org.spasmdiary.ui.treat;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.diary.Coded;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.ui.Chips;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.words.Words;

/** One more ingredient of the product in the form: which one, and how much of it is in each unit. */
final class PartFields {
    private final ProductDraft.Part start;
    private final Chips<TreatmentKind> kind;
    private final TextField strength;
    private final VBox box = new VBox(8);

    PartFields(
            String id, Words words, List<TreatmentKind> kinds, ProductDraft.Part start, Consumer<PartFields> remove) {
        this.start = start;
        box.setId(id);
        box.getStyleClass().add("dose-part");
        String name = words.text("ui.treat.alsoInIt");
        kind = Chips.one(id + "-kind", name, kinds, words::name, Coded::code);
        start.kind().ifPresent(kind::choose);
        strength = new TextField(start.strengthMg());
        strength.setId(id + "-strength");
        String each = words.text("ui.treat.alsoStrength", "field", words.field(Field.STRENGTH_MG));
        strength.setAccessibleText(each);
        var takeOut = new Button(words.text("ui.treat.notInIt"), Icons.of(Feather.X));
        takeOut.setId(id + "-remove");
        takeOut.getStyleClass().add("flat");
        takeOut.setOnAction(_ -> remove.accept(this));
        box.getChildren().addAll(label(name, kind.node()), kind.node(), label(each, strength), strength, takeOut);
    }

    private static Label label(String text, Node node) {
        var label = new Label(text);
        label.getStyleClass().add("strong");
        label.setLabelFor(node);
        return label;
    }

    Node node() {
        return box;
    }

    /** To its first answer, or to the strength where the answer is given. */
    void focus() {
        if (kind.one().isPresent()) strength.requestFocus();
        else box.lookupAll(".toggle-button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    void onChange(Runnable tell) {
        kind.onChange(tell);
        strength.textProperty().subscribe(tell);
    }

    ProductDraft.Part value() {
        return new ProductDraft.Part(
                start.id(),
                kind.one(),
                kind.one().equals(start.kind()) ? start.named() : java.util.Optional.empty(),
                strength.getText());
    }
}
