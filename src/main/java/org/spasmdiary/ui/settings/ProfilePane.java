package org.spasmdiary.ui.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.history.form.Draft;
import org.spasmdiary.ui.history.form.FormView;
import org.spasmdiary.words.Words;

/** About me: four cards of lines, each with why it is asked, and Save at the foot. */
final class ProfilePane {
    /** What the person does here. */
    interface Actions {
        void saveProfile();

        void resetProfile();

        void profileChanged();
    }

    private final Map<ProfileSheet.Part, FormView> forms = new EnumMap<>(ProfileSheet.Part.class);
    private final Label numbers = Texts.body("");
    private final Button save;
    private final Button reset;
    private final Columns columns = new Columns();
    private final BorderPane root = new BorderPane();
    private boolean built;

    ProfilePane(Words words, ProfileSheet sheet, Draft draft, Actions actions) {
        var asides = new FormView.Asides() {
            @Override
            public String name(Field field) {
                return words.text("ui.settings.name." + field.code());
            }

            @Override
            public String why(Field field) {
                return words.text("ui.settings.why." + field.code());
            }

            @Override
            public String notSaid() {
                return words.text("ui.settings.notRecorded");
            }
        };
        numbers.setId("settings-numbers");
        for (ProfileSheet.Part part : ProfileSheet.Part.values()) {
            var form = new FormView(words, sheet.inputs(part), draft, Optional.of(asides), () -> changed(actions));
            forms.put(part, form);
            Label title = Texts.heading(words.text("ui.settings.part." + part));
            var card = new VBox(title);
            if (part == ProfileSheet.Part.PLACE) card.getChildren().add(numbers);
            card.getChildren().add(form.node());
            card.getStyleClass().addAll("card", "settings-card");
            columns.add(card, part.compareTo(ProfileSheet.Part.HEALTH) >= 0);
        }
        save = new Button(words.text("ui.settings.save"));
        save.setId("settings-save");
        save.getStyleClass().add("primary");
        save.setOnAction(_ -> actions.saveProfile());
        reset = new Button(words.text("ui.settings.reset"));
        reset.setId("settings-reset");
        reset.setOnAction(_ -> actions.resetProfile());
        var buttons = new FlowPane(8, 8, save, reset);
        buttons.getStyleClass().add("settings-buttons");
        var content = new VBox(Texts.body(words.text("ui.settings.aboutLead")), columns.node());
        content.getStyleClass().add("settings-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        root.setId("settings-me-pane");
        root.setCenter(scroll);
        root.setBottom(buttons);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!saves(event)) return;
            actions.saveProfile();
            event.consume();
        });
        built = true;
    }

    /** Filling it for the first time is no change. */
    private void changed(Actions actions) {
        if (built) actions.profileChanged();
    }

    /** Enter in a one-line field, Ctrl+Enter and Ctrl+S anywhere. */
    private static boolean saves(KeyEvent event) {
        if (event.isShortcutDown()) return event.getCode() == KeyCode.S || event.getCode() == KeyCode.ENTER;
        return event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField;
    }

    Node node() {
        return root;
    }

    Columns columns() {
        return columns;
    }

    Draft draft() {
        Map<Field, String> all = new EnumMap<>(Field.class);
        forms.values().forEach(form -> all.putAll(form.draft().typed()));
        return new Draft(all);
    }

    void fill(Draft draft) {
        forms.values().forEach(form -> form.fill(draft));
    }

    /** Each problem beside its field; the first of them gets the focus. */
    void say(List<Problem> problems) {
        for (FormView form : List.copyOf(forms.values()).reversed())
            form.say(problems.stream()
                    .filter(problem -> form.input(problem.field()).isPresent())
                    .toList());
    }

    /** @param used which numbers the diary writes now */
    void show(String used, boolean touched) {
        numbers.setText(used);
        reset.setDisable(!touched);
    }

    /** While a save is under way it cannot be pressed again. */
    void busy(boolean on) {
        save.setDisable(on);
    }

    void focus() {
        Optional.ofNullable(forms.get(ProfileSheet.Part.PLACE)).ifPresent(FormView::focus);
    }
}
