package org.spasmdiary.charts;

import java.util.ArrayList;
import java.util.List;
import org.spasmdiary.analysis.SpasmLength;
import org.spasmdiary.words.Words;

/** What the marks on the bars of all spasms mean: only those that are there. */
final class LanesKeys {
    private LanesKeys() {}

    static List<Keys.Key> of(LanesPicture picture) {
        Words words = picture.words();
        List<SpasmLane> lanes = picture.drawn();
        List<Keys.Key> keys = new ArrayList<>();
        for (SpasmLength.Ending ending : SpasmLength.Ending.values())
            if (lanes.stream().anyMatch(lane -> lane.spasm().ending() == ending))
                keys.add(new Keys.Key(
                        words.text("charts.end." + ending.name()),
                        (b, x, y) -> LastMark.draw(
                                b,
                                ending,
                                x,
                                y,
                                4.5 * b.unit(),
                                ending == SpasmLength.Ending.GOING
                                        ? b.ink().pain()
                                        : b.ink().text())));
        if (lanes.stream().anyMatch(lane -> !lane.doses().isEmpty()))
            keys.add(new Keys.Key(words.text("charts.lanes.key.dose"), (b, x, y) -> treated(b, x, y, -1)));
        if (lanes.stream().anyMatch(lane -> !lane.others().isEmpty()))
            keys.add(new Keys.Key(words.text("charts.lanes.key.other"), (b, x, y) -> treated(b, x, y, 1)));
        if (lanes.stream().anyMatch(lane -> lane.spasm().notTypical()))
            keys.add(new Keys.Key(
                    words.text("charts.lanes.key.notTypical"),
                    (b, x, y) -> LanesDrawing.bar(
                            b,
                            x - 9 * b.unit(),
                            x + 9 * b.unit(),
                            y,
                            3 * b.unit(),
                            true,
                            b.ink().rule())));
        return keys;
    }

    private static void treated(Brush brush, double x, double y, int side) {
        double u = brush.unit();
        LanesDrawing.bar(
                brush, x - 9 * u, x + 9 * u, y, 3 * u, false, brush.ink().rule());
        LanesDrawing.tick(brush, x, x, y + side * 4 * u, side * 4.5 * u);
    }
}
