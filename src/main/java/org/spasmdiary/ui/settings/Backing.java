package org.spasmdiary.ui.settings;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.When;
import org.spasmdiary.journal.BackedUp;
import org.spasmdiary.journal.Backup;
import org.spasmdiary.journal.Checked;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.journal.Peek;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.file.FileKind;
import org.spasmdiary.ui.file.WhereTo;

/** Lists the backups and checks each in the background, makes one, and goes back to one in two steps. */
final class Backing implements BackupsCard.Actions {
    private final Desk desk;
    private final WhereTo whereTo;
    private final BackupsCard card;
    private final Map<Path, Checked> checks = new HashMap<>();

    Backing(Desk desk, WhereTo whereTo) {
        this.desk = desk;
        this.whereTo = whereTo;
        card = new BackupsCard(desk.words(), this);
    }

    Node node() {
        return card.node();
    }

    /** Lists them anew, and reads one after the other those that were not read yet. */
    void show() {
        List<Backup> backups = desk.shelf().list();
        checks.keySet().retainAll(backups.stream().map(Backup::file).toList());
        card.show(BackupsModel.of(backups, checks, desk.diary(), desk.now(), desk.zone(), desk.words()));
        backups.stream()
                .filter(backup -> !backup.encrypted() && !checks.containsKey(backup.file()))
                .findFirst()
                .ifPresent(this::check);
    }

    /** One at a time, so that a picture never waits for all of them. */
    private void check(Backup backup) {
        desk.worker().latest("backups", () -> desk.shelf().check(backup), checked -> {
            checks.put(backup.file(), checked);
            show();
        });
    }

    @Override
    public void backUp() {
        desk.shelf().make(made -> {
            show();
            switch (made) {
                case BackedUp.Made(Backup backup) ->
                    desk.notice(desk.words()
                            .text(
                                    "ui.settings.backup.made",
                                    "file",
                                    String.valueOf(backup.file().getFileName())));
                case BackedUp.Copied(Path file) ->
                    desk.notice(desk.words().text("ui.settings.backup.made", "file", file));
                case BackedUp.Unreadable _ -> notMade(Failure.DAMAGED, desk.file());
                case BackedUp.NotMade(Failure why, Path place) -> notMade(why, place);
            }
        });
    }

    private void notMade(Failure why, Path place) {
        tell("ui.settings.backup.notMade", why, place);
    }

    private void tell(String title, Failure why, Path place) {
        var words = desk.words();
        String reason = words.text("ui.settings.backup.why." + why.name().toLowerCase(Locale.ROOT), "place", place);
        desk.ask().tell(words.text(title), reason, words.text("ui.settings.backup.close"));
    }

    @Override
    public void copyElsewhere() {
        String name = desk.words()
                .text("ui.settings.export.name", "day", desk.moment().day());
        whereTo.ask(card.node(), name, FileKind.DIARY).ifPresent(this::copy);
    }

    private void copy(Path target) {
        desk.shelf().copyTo(target, outcome -> {
            switch (outcome) {
                case Outcome.Saved _ -> desk.notice(desk.words().text("ui.settings.backup.made", "file", target));
                case Outcome.Refused(var problems) ->
                    desk.ask()
                            .tell(
                                    desk.words().text("ui.settings.backup.notMade"),
                                    desk.words().problem(problems.getFirst()),
                                    desk.words().text("ui.settings.backup.close"));
                case Outcome.Failed(Failure why, boolean _, Path place) -> notMade(why, place);
            }
        });
    }

    /** First what is in it beside what is in the diary now; nothing happens until the person says yes. */
    @Override
    public void restore(Backup backup) {
        desk.worker().latest("backup look", () -> desk.shelf().look(backup), peek -> {
            switch (peek) {
                case Peek.Facts(Diary diary, var _) -> ask(backup, diary);
                case Peek.Unreadable _ ->
                    desk.ask()
                            .tell(
                                    desk.words().text("ui.settings.backup.unsound"),
                                    desk.words().text("ui.settings.backup.unsoundText"),
                                    desk.words().text("ui.settings.backup.close"));
            }
        });
    }

    private void ask(Backup backup, Diary copy) {
        var words = desk.words();
        String then = words.format().any(When.of(backup.at(), desk.zone()));
        String text = String.join(
                "\n\n",
                words.text("ui.settings.backup.holds", "what", counts(copy), "last", last(copy)),
                words.text("ui.settings.backup.now", "what", counts(desk.diary()), "last", last(desk.diary())),
                words.text("ui.settings.backup.keptFirst"));
        desk.ask()
                .yesNo(
                        words.text("ui.settings.backup.ask", "time", then),
                        text,
                        words.text("ui.settings.backup.yes"),
                        words.text("ui.settings.backup.no"),
                        yes -> {
                            if (yes) desk.shelf().restore(backup);
                        });
    }

    private String counts(Diary diary) {
        var words = desk.words();
        return String.join(
                ", ",
                words.count("ui.settings.count.spasms", diary.bouts().all().size()),
                words.count("ui.settings.count.readings", diary.readings().size()),
                words.count("ui.settings.count.treatments", diary.treatments().size()));
    }

    private String last(Diary diary) {
        Optional<Reading> last = diary.readings().isEmpty()
                ? Optional.empty()
                : Optional.of(diary.readings().getLast());
        return last.map(Entry::at)
                .map(desk.words().format()::any)
                .orElseGet(() -> desk.words().text("ui.settings.backup.noEntry"));
    }
}
