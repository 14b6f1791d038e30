package org.spasmdiary.ui.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.When;
import org.spasmdiary.ui.Desk;

/**
 * Works out what the History screen shows: a small diary at once, a large one in the background, since a search
 * through 80,000 entries takes longer than a window may stand still (reliability, 50 ms).
 */
final class HistoryWork {
    /** Entries that are worked out within a few milliseconds. */
    static final int AT_ONCE = 4_000;

    private final Desk desk;
    private final int atOnce;
    private final Consumer<HistoryModel> shows;
    private final List<Runnable> afterwards = new ArrayList<>();
    private Diary diary = Diary.EMPTY;
    private DayIndex index;

    /**
     * Nothing worked out yet.
     *
     * @param atOnce the largest diary, in entries, that is not sent to the background
     * @param shows gets each result, on the FX thread
     */
    HistoryWork(Desk desk, int atOnce, Consumer<HistoryModel> shows) {
        this.desk = desk;
        this.atOnce = atOnce;
        this.shows = shows;
        this.index = DayIndex.of(diary, desk.now(), desk.zone());
    }

    /** What {@link #want} hands from the background to the window. */
    private record Result(DayIndex index, HistoryModel model) {}

    /** The days of the newest result. */
    DayIndex index() {
        return index;
    }

    /** @param then done once this, or something newer, is shown */
    void want(Diary of, Instant now, HistoryChoice choice, Runnable then) {
        afterwards.add(then);
        boolean known =
                of == diary && index.today().equals(When.of(now, desk.zone()).day());
        DayIndex days = index;
        boolean aFewDays = known && choice.part() == HistoryPart.CALENDAR && !choice.searching();
        if (of.size() <= atOnce || aFewDays) {
            shown(of, result(known, days, of, now, choice));
            return;
        }
        desk.worker().latest("history", () -> result(known, days, of, now, choice), result -> shown(of, result));
    }

    private Result result(boolean known, DayIndex days, Diary of, Instant now, HistoryChoice choice) {
        DayIndex fresh = known ? days : DayIndex.of(of, now, desk.zone());
        HistoryModel model = HistoryModel.of(fresh, of, choice, desk.words());
        return new Result(
                fresh,
                choice.part() == HistoryPart.SPASMS
                        ? model.withSpasms(SpasmRow.all(of, now, choice, desk.words()))
                        : model);
    }

    private void shown(Diary of, Result result) {
        diary = of;
        index = result.index();
        shows.accept(result.model());
        List<Runnable> due = List.copyOf(afterwards);
        afterwards.clear();
        due.forEach(Runnable::run);
    }
}
