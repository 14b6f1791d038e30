package org.spasmdiary.alerts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.analysis.DoseTotal;
import org.spasmdiary.analysis.Item;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.MedicineLimits;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Ingredient;

/** The total of 24 h is above where some packs stop, and not above the label's limit; a choice (X04). Rule R43. */
record DoseNoticeRule(About about, Ingredient ingredient) implements Rule {
    @Override
    public List<Finding> check(Moment moment) {
        DoseTotal total = DoseTotal.of(moment.diary(), ingredient, moment.now());
        if (!holds(total)) return List.of();
        Instant since = Since.before(moment.now())
                .changing(moment.taken().of(Item.of(ingredient)), Marks.DAY)
                .holds(at -> holds(DoseTotal.of(moment.diary(), ingredient, at)));
        return List.of(Alert.of(
                about,
                Optional.empty(),
                total.doses().stream().map(Entry::id).toList(),
                since,
                Map.of("total", total.mg())));
    }

    private static boolean holds(DoseTotal total) {
        MedicineLimits.Row label = MedicineLimits.of(total.ingredient()).orElseThrow();
        BigDecimal notice = label.noticeMg24h().orElseThrow();
        BigDecimal most = label.maxMg24h().orElseThrow();
        return total.mg().compareTo(notice) > 0 && total.mg().compareTo(most) <= 0;
    }
}
