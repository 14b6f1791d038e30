package org.spasmdiary.ui.help;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.alerts.Clears;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.words.Words;

/** The unfolded part of an alert: the number, your entries, the advice with its source, and the answers it takes. */
final class AlertBody {
    /** Alerts whose words ask a question of the safety check. */
    private static final Set<String> ASKS = Set.of("R23", "R25");

    private final Words words;
    private final String id;
    private final AlertActions actions;
    private final VBox box = new VBox();
    private final Label number = new Label();
    private final VBox entries = new VBox();
    private final Label advice = Texts.body("");
    private final Hyperlink sources = new Hyperlink();
    private final GridPane answers = new GridPane();
    private final Button seen;
    private AlertLine line;
    private int cell;
    private List<EvidenceLine> shown = List.of();

    AlertBody(Words words, String id, AlertLine first, AlertActions actions) {
        this.words = words;
        this.id = id;
        this.actions = actions;
        this.line = first;
        number.getStyleClass().add("emergency-number");
        number.setId(id + "-number");
        advice.setId(id + "-advice");
        sources.setId(id + "-source");
        sources.getStyleClass().add("small");
        sources.setWrapText(true);
        sources.setOnAction(_ -> {
            sources.setVisited(false);
            actions.read(line.alert());
        });
        entries.setId(id + "-entries");
        entries.getStyleClass().add("alert-entries");
        box.getStyleClass().add("alert-body");
        answers.getStyleClass().add("alert-answers");
        answers.getColumnConstraints().addAll(half(), half());
        seen = button("seen", "ui.help.see", () -> actions.seen(line.alert()));
        answers(first.clears());
        box.getChildren()
                .addAll(
                        number,
                        Texts.small(words.text("ui.help.entries")),
                        entries,
                        Texts.small(words.text("ui.help.advice")),
                        advice,
                        sources,
                        answers);
    }

    Node node() {
        return box;
    }

    private void answers(Clears clears) {
        if (clears.contact()) {
            Button contact = button("contact", "ui.help.contact", () -> actions.contact(line.alert()));
            contact.getStyleClass().add("primary");
            contact.setGraphic(Icons.of(Feather.PHONE));
            add(contact);
        }
        if (clears.checked()) add(button("checked", checkedKey(), () -> actions.checked(line.alert())));
        if (clears.mistake()) add(button("mistake", "ui.help.mistake", () -> actions.mistake(line.alert())));
        if (clears.gone()) add(button("gone", "ui.help.goneUnchecked", () -> actions.gone(line.alert())));
        boolean correctable = !clears.mistake() && !line.entries().isEmpty() && clears.contact();
        if (correctable) add(button("correct", "ui.help.correct", this::correct));
        if (ASKS.contains(line.alert().rule().value()))
            add(button("answer", "ui.help.answerQuestions", actions::askQuestions));
        if (line.alert().rule().value().equals("R24")) add(button("over", "ui.help.itIsOver", actions::itIsOver));
        add(seen);
    }

    private String checkedKey() {
        return line.alert().rule().value().equals("R19") ? "ui.help.toldMidwife" : "ui.help.checked";
    }

    private void correct() {
        actions.show(line.entries().getFirst().id());
    }

    /** The filled one over the whole width, the others two beside each other. */
    private void add(Button button) {
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        boolean wide = button.getStyleClass().contains("primary");
        answers.add(button, cell % 2, cell / 2, wide ? 2 : 1, 1);
        cell += wide ? 2 : 1;
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    private Button button(String name, String key, Runnable act) {
        var button = new Button(words.text(key));
        button.setId(id + "-" + name);
        button.setWrapText(true);
        button.setAccessibleText(words.text(key));
        button.setAccessibleHelp(line.oneLine());
        button.setOnAction(_ -> act.run());
        return button;
    }

    void show(AlertLine now) {
        line = now;
        number.setText(now.number().orElse(""));
        number.setAccessibleText(
                words.text("ui.help.callNumber", "number", now.number().orElse("")));
        visible(number, now.number().isPresent());
        advice.setText(now.text());
        sources.setText(now.sources());
        sources.setAccessibleText(words.text("ui.help.sourceLink", "source", now.sources()));
        visible(seen, now.alert().seenAt().isEmpty());
        if (!shown.equals(now.entries())) {
            shown = now.entries();
            entries.getChildren().setAll(shown.stream().map(this::link).toList());
            if (now.moreEntries() > 0)
                entries.getChildren().add(Texts.small(words.count("ui.help.moreEntries", now.moreEntries())));
        }
    }

    private Node link(EvidenceLine entry) {
        var link = new Hyperlink(entry.text());
        EntryId to = entry.id();
        link.setWrapText(true);
        link.setAccessibleText(words.text("ui.help.entryLink", "text", entry.text()));
        link.setOnAction(_ -> {
            link.setVisited(false);
            actions.show(to);
        });
        return link;
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
