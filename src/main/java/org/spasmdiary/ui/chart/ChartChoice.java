package org.spasmdiary.ui.chart;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.charts.ChartOptions;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.settings.Settings;

/**
 * What the person has chosen on this screen.
 *
 * @param spasm the one to see; empty: the open one, else the last
 * @param parts what is shown of it
 * @param window what of the time axis is in view
 * @param table whether the numbers stand in place of the picture
 */
record ChartChoice(Optional<EntryId> spasm, Set<ChartPart> parts, ChartWindow window, boolean table) {
    /** Its name in the settings. */
    static final String TABLE = "chart.table";

    static final ChartChoice START =
            new ChartChoice(Optional.empty(), EnumSet.allOf(ChartPart.class), ChartWindow.START, false);

    ChartChoice {
        parts = Set.copyOf(parts);
    }

    /** As it was left: what is shown and whether in numbers is kept when the program closes. */
    static ChartChoice kept(Settings settings) {
        ChartChoice choice = START.withTable(settings.isOn(TABLE, false));
        for (ChartPart part : ChartPart.values()) choice = choice.withPart(part, settings.isOn(part.toggle(), true));
        return choice;
    }

    /** Another spasm, again from 0 to 14 days. */
    ChartChoice withSpasm(EntryId id) {
        return new ChartChoice(Optional.of(id), parts, ChartWindow.START, table);
    }

    ChartChoice withPart(ChartPart part, boolean shown) {
        var all = EnumSet.noneOf(ChartPart.class);
        all.addAll(parts);
        if (shown) all.add(part);
        else all.remove(part);
        return new ChartChoice(spasm, all, window, table);
    }

    ChartChoice withWindow(ChartWindow other) {
        return new ChartChoice(spasm, parts, other, table);
    }

    ChartChoice withTable(boolean shown) {
        return new ChartChoice(spasm, parts, window, shown);
    }

    /** @param hours how long the spasm has gone on so far */
    ChartOptions options(double hours, double textScale) {
        return new ChartOptions(
                parts.contains(ChartPart.WORST_AVERAGE),
                parts.contains(ChartPart.PHASES),
                parts.contains(ChartPart.TREATMENTS),
                parts.contains(ChartPart.NOTES),
                parts.contains(ChartPart.ALERTS),
                false,
                false,
                textScale,
                Optional.of(window.view(hours)));
    }
}
