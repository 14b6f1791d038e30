package org.spasmdiary.ui.treat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.analysis.Table;
import org.spasmdiary.diary.Codes;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.ui.help.Sources;
import org.spasmdiary.words.Words;

/**
 * What the articles say of a treatment, from {@code evidence.tsv} (treatments.md, 1): how sure they are, and on which
 * facts it rests. Medicines have no grade there.
 *
 * @param grade its chip; empty where none is given
 */
record Evidence(Optional<String> grade, List<String> sources) {
    private static final Map<TreatmentKind, Evidence> ALL = read();

    private static Map<TreatmentKind, Evidence> read() {
        Map<TreatmentKind, Evidence> all = new EnumMap<>(TreatmentKind.class);
        for (Map<String, String> row : Table.read(Evidence.class, "evidence.tsv"))
            Codes.find(TreatmentKind.class, row.getOrDefault("kind", ""))
                    .ifPresent(kind -> all.put(
                            kind,
                            new Evidence(
                                    Optional.of(row.getOrDefault("grade", "")).filter(grade -> !grade.isEmpty()),
                                    List.of(row.getOrDefault("sources", "").split(";")))));
        return all;
    }

    static Evidence of(TreatmentKind kind) {
        return ALL.getOrDefault(kind, new Evidence(Optional.empty(), List.of()));
    }

    /** What is said, what to take care of, and where it stands, each with a line of its own; empty where nothing is. */
    static String lines(TreatmentKind kind, Words words) {
        var all = new StringBuilder();
        said("ui.treat.evidence.", kind, words)
                .ifPresent(text -> all.append(text).append('\n'));
        said("ui.treat.care.", kind, words).ifPresent(text -> all.append(text).append('\n'));
        return all.append(Sources.of(of(kind).sources(), words)).toString();
    }

    /** What else there is to say of this kind, in the note: the diary has no field of its own for it. */
    static Optional<String> hint(TreatmentKind kind, Words words) {
        return said("ui.treat.hint.", kind, words);
    }

    private static Optional<String> said(String beginning, TreatmentKind kind, Words words) {
        String key = beginning + kind.code();
        return words.has(key) ? Optional.of(words.text(key)) : Optional.empty();
    }
}
