package org.spasmdiary.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.analysis.DoseLimit;
import org.spasmdiary.analysis.DoseTotal;
import org.spasmdiary.analysis.MedicineLimits;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/** What a dose comes to with those of the last 24 hours, and the limit it is held against. */
final class DoseLines {
    private final Setting setting;
    private final Words words;
    private final Diary diary;

    DoseLines(Setting setting, Diary diary) {
        this.setting = setting;
        this.words = setting.words();
        this.diary = diary;
    }

    /** Nothing for what is no medicine with a known limit. */
    List<String> of(Treatment dose) {
        Optional<Ingredient> ingredient = dose.ingredient();
        if (ingredient.isEmpty()) return List.of();
        Instant at = dose.at().instant().isAfter(setting.now()) ? dose.at().instant() : setting.now();
        DoseTotal total = DoseTotal.of(diary, ingredient.get(), at);
        List<String> lines = new ArrayList<>();
        total.limit().ifPresent(limit -> lines.add(line(ingredient.get(), total, limit)));
        if (total.unknownAmounts() > 0) lines.add(words.count("cli.treat.unknownAmounts", total.unknownAmounts()));
        return lines;
    }

    private String line(Ingredient ingredient, DoseTotal total, DoseLimit limit) {
        int reached = total.mg().compareTo(limit.mg());
        String key = reached > 0 ? "cli.treat.over" : reached == 0 ? "cli.treat.at" : "cli.treat.under";
        String again = total.usualDose()
                .flatMap(total::roomFor)
                .map(when ->
                        words.format().dayTime(When.of(when, setting.zone()).local()))
                .orElse("-");
        return words.text(
                key,
                "name",
                words.name(ingredient),
                "total",
                words.format().number(total.mg()),
                "limit",
                words.format().number(limit.mg()),
                "whose",
                words.text("cli.treat.whose." + limit.owner(), "country", MedicineLimits.country(ingredient)),
                "again",
                again);
    }
}
