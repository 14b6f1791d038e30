package org.spasmdiary.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;

import java.time.Duration;
import java.time.Instant;
import org.spasmdiary.Samples;

/** Both boundary lines of a duration rule, put to whatever makes boards. */
final class BoundaryCheck {
    private static final Instant ONSET = Samples.at("2026-05-01T08:00:00Z");

    private BoundaryCheck() {}

    static void holds(BoardSource source, String rule, int hours) {
        Instant mark = ONSET.plus(Duration.ofHours(hours));
        var diary = Samples.diary(
                spasm(ONSET.toString()),
                reading(mark.minusSeconds(3_600).toString()).pain(5));
        assertThat(BoardSource.shown(source.board(diary, mark)))
                .as("exactly %d h", hours)
                .doesNotContain(rule);
        AlertBoard over = source.board(diary, mark.plusSeconds(1));
        assertThat(BoardSource.shown(over)).as("%d h and a second", hours).contains(rule);
        assertThat(BoardSource.alert(over, rule).since()).isEqualTo(mark.plusSeconds(1));
    }
}
