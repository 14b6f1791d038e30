package org.spasmdiary.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.analysis.EpisodeFigures;
import org.spasmdiary.analysis.EpisodeLength;
import org.spasmdiary.analysis.Gap;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.Over;
import org.spasmdiary.diary.Decimals;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.TimeText;

/** The figures of one spasm in the form of the interface description, section 5. */
final class EpisodeJson {
    private EpisodeJson() {}

    static Map<String, @Nullable Object> of(EpisodeFigures one) {
        EpisodeLength length = one.length();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id", one.id().toString());
        map.put("onset", TimeText.format(length.onset()));
        map.put("onsetCertainty", length.certainty().code());
        map.put("end", length.end().map(end -> TimeText.format(end.at())).orElse(null));
        map.put("endReason", length.end().map(end -> end.reason().code()).orElse(null));
        map.put("lengthSeconds", length.length().toSeconds());
        map.put("atLeast", length.atLeast());
        map.put("reached72h", reached(one, Marks.HOURS_72));
        map.put("reached7d", reached(one, Marks.DAYS_7));
        map.put("reached14d", reached(one, Marks.DAYS_14));
        map.put("readings", one.readings());
        map.put("peak", number(one.peak()));
        map.put("median", one.median().isPresent() ? plain(one.median().getAsDouble()) : null);
        map.put("first24hHighest", number(one.first24hHighest()));
        map.put("last", number(one.last()));
        map.put("gaps", one.gaps().stream().map(EpisodeJson::gap).toList());
        map.put("recoveredAt", one.recovery().at().map(Instant::toString).orElse(null));
        map.put("recovery", one.recovery().told().name());
        map.put(
                "contacts",
                one.contacts().stream()
                        .map(contact -> contact.id())
                        .map(EntryId::toString)
                        .toList());
        map.put(
                "daysSincePrevious",
                one.daysSincePrevious().isPresent() ? one.daysSincePrevious().getAsLong() : null);
        return map;
    }

    private static String reached(EpisodeFigures one, Duration mark) {
        Over over = one.reached(mark);
        return switch (over) {
            case TRUE -> "YES";
            case FALSE -> "NO";
            case UNKNOWN -> "UNKNOWN";
        };
    }

    private static Map<String, String> gap(Gap gap) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("from", gap.from().toString());
        map.put("to", gap.to().toString());
        return map;
    }

    private static @Nullable Integer number(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    /** Halves and quarters of whole scores are exact: 4.5 and 4, never 4.0. */
    private static BigDecimal plain(double value) {
        return Decimals.plain(BigDecimal.valueOf(value));
    }
}
