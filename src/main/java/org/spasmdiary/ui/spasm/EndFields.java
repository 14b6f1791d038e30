package org.spasmdiary.ui.spasm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;
import org.spasmdiary.ui.Chips;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.WhenField;

/** When did it end: at a known moment, at a time of one's own, or "I don't know, I stopped writing". */
final class EndFields {
    /** A button of the fields; a fixed moment has its own. */
    private record Way(String code, String text, Optional<When> at) {}

    private final VBox fields = new VBox();
    private final Chips<Way> way;
    private final WhenField chosen;
    private final Label means;

    /**
     * Makes the fields.
     *
     * @param fixedCode code and node id of the first button
     * @param fixedText what it says
     * @param fixed the moment it stands for
     * @param pressed whether it is pressed in advance
     * @param stopped what the last button says
     * @param lastConfirmed the moment the last button would mean
     */
    EndFields(
            Desk desk,
            String fixedCode,
            String fixedText,
            When fixed,
            boolean pressed,
            String stopped,
            When lastConfirmed) {
        var words = desk.words();
        var ways = new ArrayList<Way>();
        ways.add(new Way(fixedCode, fixedText, Optional.of(fixed)));
        ways.add(new Way("choose", words.text("ui.spasm.when.chooseTime"), Optional.empty()));
        ways.add(new Way("stopped", stopped, Optional.empty()));
        way = Chips.one("spasm-end", words.text("ui.spasm.over.title"), List.copyOf(ways), Way::text, Way::code);
        chosen = new WhenField(desk, "spasm-end-at", Field.END, fixed);
        means = Texts.small(
                words.text("ui.spasm.over.stoppedMeans", "when", words.format().dayTime(lastConfirmed.local())));
        if (pressed) way.choose(ways.getFirst());
        fields.getStyleClass().add("fields");
        fields.getChildren().addAll(way.node(), chosen.node(), means);
        way.onChange(this::show);
        show();
    }

    private void show() {
        show(chosen.node(), is("choose"));
        show(means, is("stopped"));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private boolean is(String code) {
        return way.one().filter(each -> each.code().equals(code)).isPresent();
    }

    Node node() {
        return fields;
    }

    /** What was said, or that nothing was. */
    Typed<Ending> ending() {
        if (way.one().isEmpty()) return new Typed.Bad<>(Problem.of(Field.END, "whenNeeded"));
        if (is("stopped")) return new Typed.Ok<>(new Ending.StoppedWriting());
        Typed<When> at =
                way.one().flatMap(Way::at).<Typed<When>>map(Typed.Ok::new).orElseGet(chosen::value);
        return new Typed.Ok<>(new Ending.Eased(at));
    }
}
