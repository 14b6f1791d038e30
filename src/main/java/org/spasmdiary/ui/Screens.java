package org.spasmdiary.ui;

import java.time.Instant;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.ui.chart.ChartScreen;
import org.spasmdiary.ui.file.WhereTo;
import org.spasmdiary.ui.report.Printers;
import org.spasmdiary.ui.report.ReportScreen;
import org.spasmdiary.ui.today.TodayScreen;

/** Which screen stands at which place. */
final class Screens {
    private Screens() {}

    static Screen at(Place place, Desk desk) {
        return switch (place) {
            case TODAY -> new TodayScreen(desk);
            case CHART -> new ChartScreen(desk, WhereTo.computer(desk.words()));
            case REPORT -> new ReportScreen(desk, WhereTo.computer(desk.words()), Printers.computer());
            case HISTORY -> new Blank(desk, place);
        };
    }

    /** Only its title, until the screen is there. */
    private static final class Blank implements Screen {
        private final StackPane root = new StackPane();

        Blank(Desk desk, Place place) {
            root.getChildren().add(Texts.title(desk.words().text("ui.shell." + place.word())));
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        public void show(Diary diary, Instant now) {
            // nothing to bring up to date
        }
    }
}
