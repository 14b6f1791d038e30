package org.spasmdiary.charts;

import java.time.Duration;
import java.util.List;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.Over;
import org.spasmdiary.analysis.SpasmLength;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.words.Words;

/** The numbers of all spasms, those that are not drawn too. */
final class LanesTable {
    private static final List<String> COLUMNS = List.of(
            "number", "began", "day", "lasted", "hours", "end", "past72h", "past7d", "doses", "others", "notTypical");

    private LanesTable() {}

    static ChartTable of(List<SpasmLane> lanes, Words words) {
        return new ChartTable(
                COLUMNS.stream()
                        .map(column -> words.text("charts.lanes.column." + column))
                        .toList(),
                lanes.stream().map(lane -> row(lane, words)).toList());
    }

    private static List<String> row(SpasmLane lane, Words words) {
        SpasmLength spasm = lane.spasm();
        return List.of(
                Integer.toString(spasm.number()),
                SpasmText.began(spasm),
                words.format().dayYear(spasm.length().onset().day()),
                SpasmText.lasted(spasm, words),
                RecoveryTable.decimal(spasm.known().toSeconds(), 3_600),
                words.text("charts.end." + spasm.ending().name()),
                past(spasm, Marks.HOURS_72, words),
                past(spasm, Marks.DAYS_7, words),
                Integer.toString(lane.doses().size()),
                Integer.toString(lane.others().size()),
                spasm.notTypical() ? words.text("charts.row.yes") : "");
    }

    /** Strictly over; a no that rests on an onset nobody knows is not known. */
    static Over past(SpasmLength spasm, Duration mark) {
        Over over = spasm.length().over(mark);
        boolean unsure = spasm.length().certainty() == OnsetCertainty.UNKNOWN;
        return over == Over.FALSE && unsure ? Over.UNKNOWN : over;
    }

    private static String past(SpasmLength spasm, Duration mark, Words words) {
        return switch (past(spasm, mark)) {
            case TRUE -> words.text("charts.row.yes");
            case FALSE ->
                words.text(spasm.ending() == SpasmLength.Ending.GOING ? "charts.lanes.notYet" : "charts.lanes.no");
            case UNKNOWN -> words.text("charts.recovery.notKnown");
        };
    }
}
