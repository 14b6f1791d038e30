package org.spasmdiary.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.Complaints;
import org.spasmdiary.diary.Daily;
import org.spasmdiary.diary.Ease;
import org.spasmdiary.diary.Everyday;
import org.spasmdiary.diary.Function;
import org.spasmdiary.diary.FunctionTick;
import org.spasmdiary.diary.OtherAche;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.PainPattern;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Sleep;
import org.spasmdiary.diary.Spread;
import org.spasmdiary.diary.Symptom;
import org.spasmdiary.diary.WorseWith;

/** Readings. */
final class ReadingRows implements Rows<Reading> {
    @Override
    public Class<Reading> kind() {
        return Reading.class;
    }

    @Override
    public String table() {
        return "reading";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "pain_now",
                "pain_worst_24h",
                "pain_average_24h",
                "pain_pattern",
                "still_there",
                "limits_day",
                "stuck_locked",
                "in_bed_most_of_day",
                "sleep_hours",
                "times_woken",
                "woken_by_pain",
                "temperature_c",
                "stress",
                "fluids",
                "activity_jump",
                "sitting_hours",
                "chest_pain_kind",
                "pgic",
                "episode");
    }

    @Override
    public void write(Reading reading, Sheet sheet) {
        sheet.number("pain_now", reading.pain().now().map(PainScore::value))
                .number("pain_worst_24h", reading.pain().worst24h().map(PainScore::value))
                .number("pain_average_24h", reading.pain().average24h().map(PainScore::value))
                .word("pain_pattern", reading.pain().pattern(), PainPattern.NOT_ASKED)
                .tri("still_there", reading.stillThere())
                .tri("limits_day", reading.everyday().limitsDay())
                .tri("stuck_locked", reading.everyday().stuckLocked())
                .tri("in_bed_most_of_day", reading.everyday().inBedMostOfDay())
                .decimal("sleep_hours", reading.sleep().hours())
                .number("times_woken", reading.sleep().timesWoken())
                .tri("woken_by_pain", reading.sleep().wokenByPain())
                .decimal("temperature_c", reading.temperatureC())
                .number("stress", reading.daily().stress())
                .number("fluids", reading.daily().fluids())
                .tri("activity_jump", reading.daily().activityJump())
                .decimal("sitting_hours", reading.daily().sittingHours())
                .word("chest_pain_kind", reading.safety().chestPainKind(), ChestPainKind.NOT_ASKED)
                .number("pgic", reading.pgic())
                .id("episode", reading.episode())
                .text("note", reading.notes().note())
                .text("private_note", reading.notes().privateNote())
                .tags("symptom", reading.complaints().symptoms())
                .tags("worse_with", reading.complaints().worseWith())
                .tags("spread", reading.complaints().spread())
                .tags("ache", reading.complaints().otherAches());
        reading.function().ticks().forEach((tick, ease) -> sheet.child(ChildTable.TICK, tick.code(), ease.code()));
        SafetyRows.write(reading.safety(), sheet);
    }

    @Override
    public Reading read(Common common, Row row) {
        return new Reading(
                common.id(),
                common.at(),
                common.recorded(),
                common.mistake(),
                new Pain(
                        pain(row, "pain_now"),
                        pain(row, "pain_worst_24h"),
                        pain(row, "pain_average_24h"),
                        row.word(PainPattern.class, "pain_pattern", PainPattern.NOT_ASKED)),
                row.tri("still_there"),
                new Complaints(
                        row.tags(Symptom.class, "symptom"),
                        row.tags(WorseWith.class, "worse_with"),
                        row.tags(Spread.class, "spread"),
                        row.tags(OtherAche.class, "ache")),
                function(row),
                new Everyday(row.tri("limits_day"), row.tri("stuck_locked"), row.tri("in_bed_most_of_day")),
                SafetyRows.read(row),
                new Sleep(row.decimal("sleep_hours"), row.number("times_woken"), row.tri("woken_by_pain")),
                row.decimal("temperature_c"),
                new Daily(
                        row.number("stress"),
                        row.number("fluids"),
                        row.tri("activity_jump"),
                        row.decimal("sitting_hours")),
                row.number("pgic"),
                row.id("episode"),
                common.notes());
    }

    private static Optional<PainScore> pain(Row row, String column) {
        return row.number(column).map(PainScore::new);
    }

    private static Function function(Row row) {
        Map<FunctionTick, Ease> ticks = new EnumMap<>(FunctionTick.class);
        for (Child child : row.children(ChildTable.TICK))
            ticks.put(
                    row.vocabulary().word(FunctionTick.class, child.text(0)),
                    row.vocabulary().word(Ease.class, child.text(1)));
        return ticks.isEmpty() ? Function.NOT_ASKED : new Function(ticks);
    }
}
