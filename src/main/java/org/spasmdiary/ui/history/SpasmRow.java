package org.spasmdiary.ui.history;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.spasmdiary.analysis.BoutInBrief;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.ui.history.spasms.SpasmWords;
import org.spasmdiary.words.Words;

/**
 * One spasm of the list in words.
 *
 * @param entries what its small picture is drawn from
 * @param days "18 Jan 2026 – 21 Jan 2026"
 * @param figures "Lasted 3 d 2 h · worst 8 · 12 entries"
 * @param around "12 days well before · 3 in 12 months"
 * @param where its places and what set it off; empty when neither was said
 * @param first whether none began before it
 */
record SpasmRow(
        BoutInBrief spasm,
        List<Reading> entries,
        String number,
        String days,
        String figures,
        String around,
        String where,
        boolean first,
        String spoken) {

    EntryId id() {
        return spasm.bout().id();
    }

    boolean isOpen() {
        return spasm.bout().isOpen();
    }

    boolean has(EntryId entry) {
        return spasm.bout().parts().stream().anyMatch(part -> part.id().equals(entry));
    }

    /** All that have begun by now and that the search finds, newest first. */
    static List<SpasmRow> all(Diary diary, Instant now, HistoryChoice choice, Words words) {
        var text = new EntryText(words);
        var search = new Search(choice, words);
        return BoutInBrief.all(diary, now).reversed().stream()
                .map(spasm -> of(spasm, diary, text, words))
                .filter(row -> search.finds(
                        () -> row.spoken.toLowerCase(words.locale()) + "\n" + parts(row, text, choice.privateNotes())))
                .toList();
    }

    private static String parts(SpasmRow row, EntryText text, boolean privateNotes) {
        return String.join(
                "\n",
                row.spasm.bout().parts().stream()
                        .map(part -> text.searched(part, privateNotes))
                        .toList());
    }

    private static SpasmRow of(BoutInBrief spasm, Diary diary, EntryText text, Words words) {
        var sentences = new SpasmWords(words);
        var format = words.format();
        String number = format.number(spasm.number());
        String days = sentences.days(spasm);
        String entries = spasm.readings() == 0
                ? words.text("ui.history.noEntriesSmall")
                : words.count("ui.history.entries", spasm.readings());
        String worst = spasm.worst().isPresent()
                ? words.text("ui.history.worst", "n", spasm.worst().getAsInt())
                : words.text("ui.history.spasms.noScore");
        String figures = EntryText.joined(List.of(sentences.lasted(spasm.length()), worst, entries));
        String around = EntryText.joined(List.of(
                well(spasm, words), words.text("ui.history.spasms.inYear", "n", format.number(spasm.inYear()))));
        String where = EntryText.joined(
                spasm.bout().parts().stream().map(text::second).distinct().toList());
        String spoken = String.join(
                ". ",
                List.of(words.text("ui.history.spasms.nth", "n", number), days, figures, around, where).stream()
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.replace(" · ", ", "))
                        .toList());
        return new SpasmRow(
                spasm,
                diary.belonging().readings(spasm.bout()),
                number,
                days,
                figures,
                around,
                where,
                spasm.number() == 1,
                spoken);
    }

    private static String well(BoutInBrief spasm, Words words) {
        Optional<BoutInBrief.Well> well = spasm.well();
        return well.map(it ->
                        words.count(it.atMost() ? "ui.history.spasms.wellAtMost" : "ui.history.spasms.well", it.days()))
                .orElse("");
    }

    /** What its small picture depends on, so that it is drawn anew only when that changes. */
    Object content() {
        long weeks = spasm.length().running().toDays() / 7;
        return List.of(spasm.bout(), entries, weeks);
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof SpasmRow row
                && spoken.equals(row.spoken)
                && content().equals(row.content());
    }

    @Override
    public int hashCode() {
        return Objects.hash(spoken);
    }
}
