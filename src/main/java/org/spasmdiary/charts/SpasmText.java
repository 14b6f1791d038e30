package org.spasmdiary.charts;

import org.spasmdiary.analysis.SpasmLength;
import org.spasmdiary.words.Words;

/** One spasm of many in words that claim no more than is known. */
final class SpasmText {
    private SpasmText() {}

    /** 2 d 4 h; 2 d 4 h so far; at least 2 d 4 h. */
    static String lasted(SpasmLength spasm, Words words) {
        String time = words.format().length(spasm.known());
        if (spasm.isAtLeast()) return words.text("charts.atLeast", "length", time);
        return spasm.ending() == SpasmLength.Ending.GOING ? words.text("charts.soFar", "length", time) : time;
    }

    /** As the table writes it: 2026-03-10 07:40, by the stored offset. */
    static String began(SpasmLength spasm) {
        return spasm.length().onset().local().toLocalDateTime().toString().replace('T', ' ');
    }
}
