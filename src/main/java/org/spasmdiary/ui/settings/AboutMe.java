package org.spasmdiary.ui.settings;

import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.spasmdiary.alerts.HelpLines;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.history.form.Draft;

/** The profile being filled in. What was typed is lost only when the person says so. */
final class AboutMe implements ProfilePane.Actions {
    /** Unsaved text goes to the disk at most this often (reliability G05). */
    private static final Duration KEEP = Duration.seconds(2);

    private static final String FORM = "settings.profile";

    private final Desk desk;
    private final ProfileSheet sheet;
    private final ProfilePane pane;
    private final PauseTransition keep = new PauseTransition(KEEP);
    private Profile known;
    private Draft start;

    AboutMe(Desk desk) {
        this.desk = desk;
        sheet = new ProfileSheet(desk.words());
        known = desk.diary().profile();
        start = sheet.write(known);
        Draft kept = Draft.of(desk.draft(FORM));
        pane = new ProfilePane(desk.words(), sheet, kept.typed().isEmpty() ? start : kept, this);
        keep.setOnFinished(_ -> keepDraft());
        refresh();
    }

    ProfilePane pane() {
        return pane;
    }

    Node node() {
        return pane.node();
    }

    /** Another profile, by an undo for instance, shows where nothing is half typed. */
    void show(Profile profile) {
        if (!profile.equals(known)) {
            boolean untouched = !isTouched();
            known = profile;
            start = sheet.write(profile);
            if (untouched) pane.fill(start);
        }
        refresh();
    }

    private void refresh() {
        var words = desk.words();
        HelpLines lines = HelpLines.of(known, words);
        pane.show(
                words.text(
                        "ui.settings.used",
                        "emergency",
                        lines.emergency(),
                        "urgent",
                        lines.urgent(),
                        "poison",
                        lines.poison()),
                isTouched());
    }

    private boolean isTouched() {
        return !pane.draft().equals(start);
    }

    @Override
    public void profileChanged() {
        keep.playFromStart();
        refresh();
    }

    void keepDraft() {
        keep.stop(); // the diary may be closed by the time it would come
        desk.keepDraft(FORM, isTouched() ? pane.draft().stored() : Map.of());
    }

    @Override
    public void saveProfile() {
        var today = desk.moment().day();
        var filled = sheet.read(known, pane.draft(), today);
        pane.say(filled.problems());
        if (!filled.problems().isEmpty()) return;
        if (filled.profile().equals(known)) {
            resetProfile();
            desk.notice(desk.words().text("ui.settings.nothingNew"));
        } else {
            put(filled.profile());
        }
    }

    private void put(Profile profile) {
        Draft sent = pane.draft();
        pane.busy(true);
        desk.save(new Change.SetProfile(profile), FORM, outcome -> {
            pane.busy(false);
            switch (outcome) {
                case Outcome.Saved _ -> {
                    keep.stop();
                    known = profile;
                    start = sheet.write(profile);
                    if (pane.draft().equals(sent)) pane.fill(start);
                    refresh();
                    desk.saved(desk.words().text("ui.settings.saved"));
                }
                case Outcome.Refused(List<Problem> problems) -> pane.say(problems);
                case Outcome.Failed failed ->
                    desk.failed(failed, String.join("\n", pane.draft().typed().values()), this::saveProfile);
            }
        });
    }

    @Override
    public void resetProfile() {
        pane.say(List.of());
        pane.fill(start);
        keep.stop();
        keepDraft();
        refresh();
    }
}
