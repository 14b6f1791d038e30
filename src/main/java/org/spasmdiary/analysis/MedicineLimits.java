package org.spasmdiary.analysis;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.diary.Ingredient;

/**
 * Adult shop-label limits of what the diary knows, from the data file {@code medicine-limits.tsv} (rules R40 to R49
 * and R52; sources in the file). The country column says whose label it is; so far there is one of each.
 */
public final class MedicineLimits {
    private static final Map<Item, Row> ROWS = read();

    /**
     * One label. What it does not say is empty, never 0.
     *
     * @param country two letters
     * @param maxMg24h most in 24 h, milligrams
     * @param noticeMg24h where some packs stop, milligrams
     * @param minGapHours shortest time between two doses, hours
     * @param noticeDays a note after this many days of a course
     * @param limitDays most days of a course
     * @param onlyIfLower whether a prescriber's own maximum counts only where it is lower (R42, R44)
     */
    public record Row(
            String country,
            Optional<BigDecimal> maxMg24h,
            Optional<BigDecimal> noticeMg24h,
            Optional<Integer> minGapHours,
            Optional<Integer> noticeDays,
            Optional<Integer> limitDays,
            boolean onlyIfLower,
            List<String> sources) {}

    private MedicineLimits() {}

    /** The label of this item; empty when none is known. */
    public static Optional<Row> of(Item item) {
        return Optional.ofNullable(ROWS.get(item));
    }

    /** The label of this ingredient; empty when none is known. */
    public static Optional<Row> of(Ingredient ingredient) {
        return ingredient == Ingredient.UNKNOWN ? Optional.empty() : of(Item.of(ingredient));
    }

    /** Whose label it is, two letters: said wherever a label's limit is, whatever country the person lives in. */
    public static String country(Ingredient ingredient) {
        return of(ingredient).map(Row::country).orElse("");
    }

    private static Map<Item, Row> read() {
        Map<Item, Row> all = new EnumMap<>(Item.class);
        for (Map<String, String> row : Table.read(MedicineLimits.class, "medicine-limits.tsv"))
            Item.find(cell(row, "ingredient")).ifPresent(item -> all.put(item, row(row)));
        return all;
    }

    private static Row row(Map<String, String> row) {
        return new Row(
                cell(row, "country"),
                decimal(row, "max_mg_24h"),
                decimal(row, "notice_mg_24h"),
                whole(row, "min_gap_h"),
                whole(row, "notice_day_over"),
                whole(row, "limit_day_over"),
                cell(row, "prescribed_max").equals("only-if-lower"),
                List.of(cell(row, "source").split(";")));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static Optional<BigDecimal> decimal(Map<String, String> row, String column) {
        return cell(row, column).isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cell(row, column)));
    }

    private static Optional<Integer> whole(Map<String, String> row, String column) {
        return decimal(row, column).map(BigDecimal::intValueExact);
    }
}
