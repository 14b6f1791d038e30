package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.spasmdiary.Samples;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;

/** Something that makes boards: the program, or a deliberately wrong variant that a check must catch. */
@FunctionalInterface
interface BoardSource {
    /** The program itself. */
    BoardSource REAL = Alerts::check;

    AlertBoard board(Diary diary, Instant now);

    default AlertBoard at(String now, List<? extends Supplier<? extends Entry>> entries) {
        return board(Samples.diary(entries), Samples.at(now));
    }

    @SafeVarargs
    static AlertBoard at(String now, Supplier<? extends Entry>... entries) {
        return REAL.board(Samples.diary(entries), Samples.at(now));
    }

    /** The ids of the rules that show, but for the safety questions being due: most small diaries lack those. */
    static List<String> shown(AlertBoard board) {
        return all(board).stream().filter(rule -> !rule.equals("R25")).toList();
    }

    static List<String> all(AlertBoard board) {
        return board.alerts().stream().map(alert -> alert.rule().value()).toList();
    }

    static List<String> unknown(AlertBoard board) {
        return board.unknown().stream().map(unknown -> unknown.rule().value()).toList();
    }

    static List<String> replaced(AlertBoard board) {
        return board.replaced().stream()
                .map(pair -> pair.rule() + " by " + pair.by())
                .toList();
    }

    static Optional<Alert> find(AlertBoard board, String rule) {
        return board.alerts().stream()
                .filter(alert -> alert.rule().value().equals(rule))
                .findFirst();
    }

    static Alert alert(AlertBoard board, String rule) {
        return find(board, rule).orElseThrow(() -> new AssertionError(rule + " does not show: " + all(board)));
    }
}
