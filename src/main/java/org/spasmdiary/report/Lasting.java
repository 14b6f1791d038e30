package org.spasmdiary.report;

import java.time.Duration;
import org.spasmdiary.analysis.EpisodeLength;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.Over;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.OnsetCertainty;

/**
 * The length of a spasm in words that claim no more than is known: "so far" while it is noted as still there,
 * "at least" when that, its end or its start is not known.
 */
final class Lasting {
    private final Scope scope;
    private final EpisodeLength length;

    Lasting(Scope scope, Bout bout) {
        this.scope = scope;
        this.length = EpisodeLength.of(scope.diary(), bout, scope.now());
    }

    EpisodeLength length() {
        return length;
    }

    boolean isOpen() {
        return length.isOpen();
    }

    boolean startUnknown() {
        return length.certainty() == OnsetCertainty.UNKNOWN;
    }

    /** Open, and an entry within 36 h says that it is still there (rules.md, 4). */
    boolean goingOn() {
        return length.isOpen()
                && !length.saidGone()
                && Duration.between(length.confirmedAt(), scope.now()).compareTo(Marks.GAP) <= 0;
    }

    boolean atLeast() {
        return startUnknown() || (length.atLeast() && !goingOn());
    }

    /** What is known of it: to now while it goes on, else to the end or the last entry that confirms it. */
    Duration known() {
        return goingOn() ? length.running() : length.length();
    }

    /** 2 d 4 h; 2 d 4 h so far; at least 2 d 4 h. */
    String brief() {
        String time = scope.format().length(known());
        if (atLeast()) return scope.text("lasted.atLeast", "length", time);
        return length.isOpen() ? scope.text("lasted.soFar", "length", time) : time;
    }

    /** 2 days 4 hours, with "at least" where only that is known. */
    String inWords() {
        String time = scope.format().spoken(known());
        return atLeast() ? scope.text("lasted.atLeast", "length", time) : time;
    }

    /** Whether it is past the mark: a false that rests on an unknown start is not known. */
    Over past(Duration mark) {
        Over over = length.over(mark);
        return over == Over.FALSE && startUnknown() && !length.isOpen() ? Over.UNKNOWN : over;
    }

    String pastText(Duration mark) {
        return switch (past(mark)) {
            case TRUE -> scope.text("past.yes");
            case FALSE -> scope.text(length.isOpen() ? "past.notYet" : "past.no");
            case UNKNOWN -> scope.text("past.notKnown");
        };
    }
}
