package org.spasmdiary.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Dialog;
import org.spasmdiary.ui.FormDialog;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.WhenField;

/** The moment an entry is about: now, or another that was set. */
final class TimeChip {
    private final Desk desk;
    private final Button chip;
    private Optional<When> set = Optional.empty();

    TimeChip(Desk desk) {
        this.desk = desk;
        chip = new Button("", Icons.of(Feather.CLOCK));
        chip.setId("entry-time");
        chip.getStyleClass().addAll("quiet", "compact");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setOnAction(_ -> open());
        show();
    }

    Node node() {
        return chip;
    }

    /** Empty: now, whenever that is. */
    Optional<When> set() {
        return set;
    }

    void set(Optional<When> when) {
        set = when;
        show();
    }

    void show() {
        var format = desk.words().format();
        String text = set.map(when -> desk.words()
                        .text("ui.today.timeThen", "day", format.day(when.day()), "time", format.clock(when.local())))
                .orElseGet(() -> desk.words()
                        .text(
                                "ui.today.timeNow",
                                "time",
                                format.clock(desk.moment().local())));
        chip.setText(text);
        chip.setAccessibleText(desk.words().text("ui.today.timeName", "time", text));
    }

    private void open() {
        var field = new WhenField(desk, "entry-when", Field.OBSERVED_AT, set.orElseGet(desk::moment));
        var title = desk.words().text("ui.today.timeTitle");
        var dialog = new FormDialog(desk, "entry-when", title, field.node());
        dialog.with(Choice.form("entry-when-set", desk.words().text("ui.today.timeSet"), () -> take(field, dialog)))
                .with(Choice.plain(
                        "entry-when-now", desk.words().text("ui.today.timeReset"), () -> set(Optional.empty())))
                .show();
    }

    private boolean take(WhenField field, FormDialog dialog) {
        return switch (field.value()) {
            case Typed.Ok<When>(When when) -> {
                Optional<Problem> wrong = EntryTime.problem(when, desk.now());
                wrong.ifPresent(problem -> dialog.say(desk.words().problem(problem)));
                if (wrong.isEmpty()) set(Optional.of(when));
                yield wrong.isEmpty();
            }
            case Typed.Bad<When>(Problem problem) -> {
                List<When> meant = EntryTime.meant(problem, desk.zone());
                if (meant.isEmpty()) dialog.say(desk.words().problem(problem));
                else which(problem, meant);
                yield !meant.isEmpty();
            }
        };
    }

    /** The local time does not exist, or exists twice: nobody but the person knows which was meant. */
    private void which(Problem problem, List<When> meant) {
        var choices = new ArrayList<Choice>();
        for (When when : meant) choices.add(choice(choices.size(), when));
        String title = desk.words().text("ui.today." + problem.key());
        desk.ask().show(Dialog.of("entry-which", title, choices.toArray(Choice[]::new)));
    }

    private Choice choice(int number, When when) {
        String text = desk.words()
                .text(
                        "ui.today.timeOffset",
                        "time",
                        desk.words().format().dayTime(when.local()),
                        "offset",
                        when.offset().getId());
        return Choice.plain("entry-which-" + number, text, () -> set(Optional.of(when)));
    }
}
