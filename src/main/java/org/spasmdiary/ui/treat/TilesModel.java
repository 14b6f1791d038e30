package org.spasmdiary.ui.treat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.analysis.DoseTotal;
import org.spasmdiary.analysis.Sessions;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.words.Words;

/** What the quick tiles say: each with its own last use, running session or limit. */
record TilesModel(List<Tile> tiles) {
    /**
     * One tile.
     *
     * @param newest the last of its sort, whose product and amount the next one starts with
     */
    record Tile(QuickTile tile, String title, String sub, String spoken, Optional<Treatment> newest) {}

    static TilesModel of(Diary diary, Instant now, ZoneId zone, Words words) {
        Map<QuickTile, Treatment> newest = newest(diary);
        Optional<Treatment> running = Sessions.running(diary, now);
        List<Tile> tiles = new ArrayList<>();
        for (QuickTile tile : QuickTile.values()) {
            Optional<Treatment> last = Optional.ofNullable(newest.get(tile));
            String title = words.text("ui.treat.tile." + tile.kind.code());
            String sub = sub(tile, last, running, diary, now, zone, words);
            tiles.add(new Tile(tile, title, sub, words.text("ui.treat.tileSpoken", "title", title, "sub", sub), last));
        }
        return new TilesModel(List.copyOf(tiles));
    }

    Tile tile(QuickTile which) {
        return tiles.stream().filter(tile -> tile.tile() == which).findFirst().orElseThrow();
    }

    private static Map<QuickTile, Treatment> newest(Diary diary) {
        Map<QuickTile, Treatment> newest = new EnumMap<>(QuickTile.class);
        List<Treatment> all = diary.treatments();
        for (int i = all.size() - 1; i >= 0 && newest.size() < QuickTile.values().length; i--)
            if (!all.get(i).mistake())
                for (QuickTile tile : QuickTile.values())
                    if (tile.covers(all.get(i).kind())) newest.putIfAbsent(tile, all.get(i));
        return newest;
    }

    private static String sub(
            QuickTile tile,
            Optional<Treatment> last,
            Optional<Treatment> running,
            Diary diary,
            Instant now,
            ZoneId zone,
            Words words) {
        if (tile.isTimed()) return timed(tile, running, last, diary, now, zone, words);
        if (tile.isMedicine()) return medicine(tile, diary, now, zone, words);
        return last.map(treatment -> ago(treatment, now, zone, words)).orElseGet(() -> words.text("ui.treat.notYet"));
    }

    private static String timed(
            QuickTile tile,
            Optional<Treatment> running,
            Optional<Treatment> last,
            Diary diary,
            Instant now,
            ZoneId zone,
            Words words) {
        if (running.isPresent())
            return words.text(
                    running.get().kind() == TreatmentKind.COLD_PACK ? "ui.treat.coldIsOn" : "ui.treat.heatIsOn");
        Optional<Instant> next = tile == QuickTile.HEAT ? Sessions.nextHeat(diary, now) : Sessions.nextCold(diary, now);
        return next.map(from -> words.text("ui.treat.nextFrom", "time", clock(from, zone, words)))
                .orElseGet(() -> last.map(treatment -> ago(treatment, now, zone, words))
                        .orElseGet(() -> words.text("ui.treat.notYet")));
    }

    /** The last 24 hours, 0 minutes, never the calendar day. */
    private static String medicine(QuickTile tile, Diary diary, Instant now, ZoneId zone, Words words) {
        DoseTotal total = DoseTotal.of(diary, tile.kind.ingredient().orElseThrow(), now);
        if (total.doses().isEmpty()) return words.text("ui.treat.none24h");
        if (total.unknownAmounts() > 0) return words.text("ui.treat.amountMissing");
        String mg = words.format().number(total.mg());
        if (total.room().filter(room -> room.signum() == 0).isEmpty()) return words.text("ui.treat.mg24h", "mg", mg);
        Optional<String> until = total.usualDose().flatMap(total::roomFor).map(at -> clock(at, zone, words));
        String key = total.isOver() ? "ui.treat.overLimit" : "ui.treat.atLimit";
        return until.map(time -> words.text(key, "time", time)).orElseGet(() -> words.text("ui.treat.mg24h", "mg", mg));
    }

    private static String ago(Treatment treatment, Instant now, ZoneId zone, Words words) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate day = treatment.at().day();
        if (day.equals(today))
            return words.text(
                    "ui.treat.last", "when", words.format().clock(treatment.at().local()));
        if (day.equals(today.minusDays(1))) return words.text("ui.treat.lastYesterday");
        return words.text("ui.treat.last", "when", words.format().day(day));
    }

    private static String clock(Instant instant, ZoneId zone, Words words) {
        return words.format().clock(instant.atZone(zone).toOffsetDateTime());
    }
}
