package org.spasmdiary.ui.report;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.spasmdiary.settings.ReportSetUp;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.FormDialog;
import org.spasmdiary.ui.Texts;

/** Keeps set-ups of the report under names, and deletes them. */
final class SetUps {
    private final Desk desk;
    private final Runnable changed;

    /** @param changed called when there is one more, one less, or another one of the same name */
    SetUps(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
    }

    private String text(String key, Object... namesAndValues) {
        return desk.words().text("ui.report.setUp." + key, namesAndValues);
    }

    /** @param named the set-up on the screen, called as was typed */
    void ask(Function<String, ReportSetUp> named) {
        var name = new TextField();
        name.setId("report-setup-name");
        Label label = Texts.body(text("name"));
        label.setLabelFor(name);
        name.setAccessibleText(text("name"));
        var form = new FormDialog(
                desk, "report-setup-form", text("title"), new VBox(label, name), Texts.small(text("what")));
        form.with(Choice.form(
                        "report-setup-save",
                        text("save"),
                        () -> submit(form, name.getText().strip(), named)))
                .with(Choice.plain("report-setup-cancel", text("cancel"), () -> {}))
                .focused(name)
                .show();
    }

    private boolean submit(FormDialog form, String name, Function<String, ReportSetUp> named) {
        if (!ReportSetUp.isName(name)) {
            form.say(text(name.isEmpty() ? "noName" : "badName", "max", ReportSetUp.LONGEST));
            return false;
        }
        ReportSetUp setUp = named.apply(name);
        boolean there =
                desk.settings().setUps().stream().anyMatch(each -> each.name().equals(name));
        if (!there) keep(setUp);
        else
            desk.ask()
                    .yesNo(
                            text("replaceTitle", "name", name),
                            text("replaceText"),
                            text("replace"),
                            text("no"),
                            yes -> {
                                if (yes) keep(setUp);
                            });
        return true;
    }

    private void keep(ReportSetUp setUp) {
        desk.settings(settings -> settings.withSetUp(setUp));
        desk.notice(text("kept", "name", setUp.name()));
        changed.run();
    }

    void delete(ReportSetUp setUp) {
        desk.ask()
                .yesNo(
                        text("deleteTitle", "name", setUp.name()),
                        text("deleteText"),
                        text("deleteYes"),
                        text("no"),
                        yes -> {
                            if (!yes) return;
                            desk.settings(settings -> settings.withoutSetUp(setUp.name()));
                            changed.run();
                        });
    }
}
