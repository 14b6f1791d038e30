package org.spasmdiary.ui.spasm;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.FormDialog;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.words.Words;

/** Same spasm or a new one? The entry is saved before; Esc decides later. */
final class SameOrNewDialog {
    private final Desk desk;
    private final SameOrNew asked;
    private final Runnable decided;

    /**
     * Makes the dialog.
     *
     * @param decided called when an answer is on the disk
     */
    SameOrNewDialog(Desk desk, SameOrNew asked, Runnable decided) {
        this.desk = desk;
        this.asked = asked;
        this.decided = decided;
    }

    void open() {
        Words words = desk.words();
        var lead = new VBox(Texts.body(sentence(asked, words)), Texts.small(words.text("ui.spasm.same.kept")));
        lead.setAccessibleText(sentence(asked, words));
        var dialog = new FormDialog(
                desk,
                "same-or-new",
                words.text("ui.spasm.same.title"),
                lead,
                Texts.small(words.text(asked.offersSame() ? "ui.spasm.same.keys" : "ui.spasm.same.keysNewOnly")));
        Map<KeyCode, String> keys = new LinkedHashMap<>();
        if (asked.offersSame()) {
            dialog.with(choice("same-same", "ui.spasm.same.same", SameOrNew.Suggested.SAME, () -> same(dialog)));
            keys.put(KeyCode.S, "same-same");
        }
        dialog.with(choice("same-new", "ui.spasm.same.new", SameOrNew.Suggested.NEW, this::fresh))
                .with(choice("same-ache", "ui.spasm.same.ache", SameOrNew.Suggested.NOTHING, () -> ache(dialog)))
                .with(Choice.plain("same-later", words.text("ui.spasm.same.later"), () -> {}));
        keys.put(KeyCode.N, "same-new");
        keys.put(KeyCode.J, "same-ache");
        if (asked.suggested() == SameOrNew.Suggested.NOTHING) {
            lead.setFocusTraversable(true); // nothing is suggested, so no answer has the focus
            dialog.focused(lead);
        }
        dialog.keys(keys).show();
    }

    private Choice choice(String id, String key, SameOrNew.Suggested when, java.util.function.BooleanSupplier act) {
        boolean suggested = when != SameOrNew.Suggested.NOTHING && asked.suggested() == when;
        return new Choice(id, desk.words().text(key), suggested, act);
    }

    /** What is known about the time since the last entry or spasm. */
    static String sentence(SameOrNew asked, Words words) {
        var format = words.format();
        String ago = asked.gap().map(gap -> ago(gap, words)).orElse("");
        if (asked.open().isPresent() && asked.last().isEmpty())
            return words.text(
                    "ui.spasm.same.noEntry",
                    "when",
                    format.dayTime(asked.open().get().onset().local()),
                    "ago",
                    ago);
        if (asked.open().isPresent()) {
            var last = asked.last().orElseThrow();
            String when = format.dayTime(last.at().local());
            return last.pain()
                    .now()
                    .map(pain -> words.text("ui.spasm.same.lastPain", "when", when, "pain", pain.value(), "ago", ago))
                    .orElseGet(() -> words.text("ui.spasm.same.last", "when", when, "ago", ago));
        }
        return asked.ended()
                .flatMap(Bout::end)
                .map(end -> words.text(
                        "ui.spasm.same.ended", "when", format.dayTime(end.at().local()), "ago", ago))
                .orElseGet(() -> words.text("ui.spasm.same.none"));
    }

    /** 47 hours; from three days on in days. Cut off, never rounded up. */
    private static String ago(Duration gap, Words words) {
        return gap.toDays() < 3
                ? words.count("ui.spasm.hours", gap.toHours())
                : words.count("ui.spasm.days", gap.toDays());
    }

    private boolean same(FormDialog dialog) {
        return dialog.submit(new Typed.Ok<Change>(asked.same()), saved("ui.spasm.same.savedSame"));
    }

    private boolean fresh() {
        new NewSpasmDialog(desk, asked, true, this::begun).open();
        return true;
    }

    private void begun(Diary diary) {
        Words words = desk.words();
        diary.bouts()
                .latestOpen()
                .map(bout -> words.format().dayTime(bout.onset().local()))
                .ifPresent(when -> desk.saved(words.text("ui.spasm.same.savedNew", "when", when)));
        decided.run();
    }

    private boolean ache(FormDialog dialog) {
        if (asked.open().isPresent()) {
            new NewSpasmDialog(desk, asked, false, saved("ui.spasm.same.savedAche")).open();
            return true;
        }
        Typed<Change> change = asked.ache(desk.diary(), new Ending.StoppedWriting(), desk.now());
        return dialog.submit(change, saved("ui.spasm.same.savedAche"));
    }

    private java.util.function.Consumer<Diary> saved(String key) {
        return _ -> {
            desk.saved(desk.words().text(key));
            decided.run();
        };
    }
}
