package org.spasmdiary.ui.treat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spasmdiary.analysis.Course;
import org.spasmdiary.analysis.DoseLimit;
import org.spasmdiary.analysis.DoseTotal;
import org.spasmdiary.analysis.Item;
import org.spasmdiary.analysis.MedicineLimits;
import org.spasmdiary.analysis.Taken;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.words.Words;

/**
 * What a dose comes to before it is saved: the total of its own 24 h, the limit and whose it is, when there is room
 * again, and the day of the course.
 */
final class DoseOutlook {
    private DoseOutlook() {}

    /** A line for each ingredient of the product. */
    static String of(Diary diary, List<Treatment> product, ZoneId zone, Words words) {
        return product.stream()
                .map(part -> DoseWarnings.named(part, product, of(diary, part, zone, words), words))
                .collect(Collectors.joining("\n"));
    }

    /** Empty text where the ingredient is not known. */
    static String of(Diary diary, Treatment dose, ZoneId zone, Words words) {
        Optional<Ingredient> ingredient = dose.ingredient();
        if (ingredient.isEmpty()) return dose.kind().namesIngredient() ? words.text("ui.treat.noIngredient") : "";
        Instant at = dose.at().instant();
        DoseTotal total = DoseTotal.of(diary, ingredient.get(), at).with(dose);
        List<String> all = new ArrayList<>();
        boolean known = dose.amountMg().isPresent();
        all.add(known ? sum(total, words) : words.text("ui.treat.outlookUnknown"));
        int others = total.unknownAmounts() - (known ? 0 : 1); // its own is not another one
        if (others > 0) all.add(words.count("ui.treat.alsoUnknown", others));
        total.usualDose()
                .filter(_ -> known)
                .flatMap(total::roomFor)
                .filter(room -> room.isAfter(at))
                .ifPresent(room -> all.add(words.text("ui.treat.roomAgain", "time", time(room, dose, zone, words))));
        all.add(words.text("ui.treat.courseDay", "day", words.format().number(day(diary, dose, ingredient.get()))));
        return String.join(" ", all);
    }

    /** The time of day, with its day where that is another than the dose's. */
    private static String time(Instant room, Treatment dose, ZoneId zone, Words words) {
        OffsetDateTime local = room.atZone(zone).toOffsetDateTime();
        String clock = words.format().clock(local);
        return local.toLocalDate().equals(dose.at().day())
                ? clock
                : words.text("unit.dayTime", "day", words.format().day(local.toLocalDate()), "time", clock);
    }

    private static String sum(DoseTotal total, Words words) {
        String mg = words.format().number(total.mg());
        if (total.limit().isEmpty()) return words.text("ui.treat.outlookNoLimit", "total", mg);
        DoseLimit limit = total.limit().get();
        boolean own = limit.owner() == DoseLimit.Owner.PRESCRIBER;
        return words.text(
                own ? "ui.treat.outlookOwn" : "ui.treat.outlook",
                "total",
                mg,
                "limit",
                words.format().number(limit.mg()),
                "country",
                MedicineLimits.country(total.ingredient()));
    }

    private static long day(Diary diary, Treatment dose, Ingredient ingredient) {
        Item item = Item.of(ingredient);
        List<Treatment> uses =
                new ArrayList<>(Taken.of(diary, dose.at().instant()).of(item));
        uses.removeIf(one -> one.id().equals(dose.id()));
        uses.add(dose);
        return Course.of(item, uses, dose.at().instant()).map(Course::day).orElse(1L);
    }
}
