package org.spasmdiary.ui;

import org.spasmdiary.ui.advice.AdviceScreen;
import org.spasmdiary.ui.chart.ChartScreen;
import org.spasmdiary.ui.compare.CompareScreen;
import org.spasmdiary.ui.file.WhereFrom;
import org.spasmdiary.ui.file.WhereTo;
import org.spasmdiary.ui.history.HistoryScreen;
import org.spasmdiary.ui.report.Printers;
import org.spasmdiary.ui.report.ReportScreen;
import org.spasmdiary.ui.settings.SettingsScreen;
import org.spasmdiary.ui.today.TodayScreen;
import org.spasmdiary.ui.treatments.TreatmentsScreen;

/** Which screen stands at which place. */
final class Screens {
    private Screens() {}

    static Screen at(Place place, Desk desk) {
        return switch (place) {
            case TODAY -> new TodayScreen(desk);
            case CHART -> new ChartScreen(desk, WhereTo.computer(desk.words()));
            case COMPARE -> new CompareScreen(desk, WhereTo.computer(desk.words()));
            case REPORT -> new ReportScreen(desk, WhereTo.computer(desk.words()), Printers.computer());
            case HISTORY -> new HistoryScreen(desk);
            case TREATMENTS -> new TreatmentsScreen(desk, WhereTo.computer(desk.words()));
            case HELP -> new AdviceScreen(desk);
            case SETTINGS -> new SettingsScreen(desk, WhereTo.computer(desk.words()), WhereFrom.computer(desk.words()));
        };
    }
}
