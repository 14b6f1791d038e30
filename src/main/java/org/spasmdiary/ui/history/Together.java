package org.spasmdiary.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.spasmdiary.analysis.CombinedProduct;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.journal.Binned;

/** The records of one product were swallowed together: they are corrected, marked, taken out and put back as one. */
final class Together {
    private Together() {}

    /** All records of its product, or the entry alone. */
    static List<? extends Entry> of(Diary diary, Entry entry) {
        return entry instanceof Treatment dose ? CombinedProduct.parts(diary, dose) : List.of(entry);
    }

    static Change removed(Diary diary, Entry entry) {
        return all(of(diary, entry), one -> new Change.Remove(one.id()));
    }

    static Change marked(Diary diary, Entry entry, boolean mistake) {
        return all(of(diary, entry), one -> new Change.Put(one.withMistake(mistake)));
    }

    /** The corrected entry, and what follows from it for the rest of its product. */
    static Change put(Diary diary, Entry entry) {
        Optional<Entry> before = diary.find(entry.id());
        List<Treatment> rest =
                entry instanceof Treatment after && before.isPresent() && before.get() instanceof Treatment dose
                        ? CombinedProduct.rest(diary, dose, after)
                        : List.of();
        return all(Stream.concat(Stream.of(entry), rest.stream()).toList(), Change.Put::new);
    }

    /** Out of the bin, with the rest of its product that lies there too. */
    static Change back(List<Binned> bin, Entry entry) {
        List<Treatment> among = bin.stream()
                .flatMap(binned -> binned.entry() instanceof Treatment one ? Stream.of(one) : Stream.empty())
                .toList();
        return all(
                entry instanceof Treatment dose ? CombinedProduct.parts(among, dose) : List.of(entry), Change.Put::new);
    }

    private static Change all(List<? extends Entry> entries, Function<Entry, Change> step) {
        return entries.size() == 1
                ? step.apply(entries.getFirst())
                : new Change.Batch(entries.stream().<Change>map(step).toList());
    }
}
