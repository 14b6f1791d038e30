package org.spasmdiary.charts;

import java.util.Arrays;
import java.util.List;
import org.spasmdiary.words.Words;

/** On paper the phases are brackets with words under the time axis, because a tint does not survive a copier. */
final class PhaseBrackets {
    private PhaseBrackets() {}

    static void draw(Brush brush, EpisodeLayout at, Words words) {
        double u = at.unit();
        double y = at.pain().getMaxY() + 31 * u;
        int[] starts = Backdrop.PHASES;
        List<Integer> shown = Arrays.stream(starts)
                .boxed()
                .filter(start ->
                        start < at.view().to() && end(start) > at.view().from())
                .toList();
        boolean fits = shown.stream()
                .allMatch(start -> wide(at, start) >= at.type().width(text(words, "long.", start), false) + 10 * u);
        for (int start : shown) {
            double left = Math.max(at.x(start), at.pain().getX()) + u;
            double right = Math.min(at.x(end(start)), at.pain().getMaxX()) - u;
            String text = text(words, fits ? "long." : "short.", start);
            brush.line(left, y, right, y, Pen.RULE, brush.ink().rule());
            brush.line(left, y - 4 * u, left, y, Pen.RULE, brush.ink().rule());
            brush.line(right, y - 4 * u, right, y, Pen.RULE, brush.ink().rule());
            if (right - left < at.type().width(text, false)) continue;
            brush.text(text, (left + right) / 2, y + 12 * u, false, brush.ink().quiet(), Brush.Align.MIDDLE);
        }
    }

    private static double wide(EpisodeLayout at, int start) {
        return Math.min(at.x(end(start)), at.pain().getMaxX())
                - Math.max(at.x(start), at.pain().getX());
    }

    private static double end(int start) {
        return Arrays.stream(Backdrop.PHASES)
                .filter(next -> next > start)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static String text(Words words, String length, int start) {
        return words.text("charts.phase." + length + start);
    }
}
