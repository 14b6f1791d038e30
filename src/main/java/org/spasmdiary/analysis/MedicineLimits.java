package org.spasmdiary.analysis;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spasmdiary.diary.Codes;
import org.spasmdiary.diary.Ingredient;

/**
 * Adult shop-label limits of the medicines the diary knows, from the data file {@code medicine-limits.tsv} (rules
 * R40 to R48; sources in the file). The country column says whose label it is; so far there is one of each.
 */
public final class MedicineLimits {
    private static final Map<Ingredient, Row> ROWS = read();

    /**
     * One label.
     *
     * @param country two letters
     * @param maxMg24h most in 24 h, milligrams
     * @param noticeMg24h where some packs stop, milligrams
     * @param minGapHours shortest time between two doses, hours
     * @param onlyIfLower whether a prescriber's own maximum counts only where it is lower (R42, R44)
     */
    public record Row(
            String country,
            BigDecimal maxMg24h,
            Optional<BigDecimal> noticeMg24h,
            Optional<Integer> minGapHours,
            boolean onlyIfLower,
            List<String> sources) {}

    private MedicineLimits() {}

    /** The label of this ingredient; empty when none is known. */
    public static Optional<Row> of(Ingredient ingredient) {
        return Optional.ofNullable(ROWS.get(ingredient));
    }

    private static Map<Ingredient, Row> read() {
        Map<Ingredient, Row> all = new EnumMap<>(Ingredient.class);
        for (Map<String, String> row : Table.read(MedicineLimits.class, "medicine-limits.tsv"))
            Codes.find(Ingredient.class, cell(row, "ingredient"))
                    .ifPresent(ingredient -> decimal(row, "max_mg_24h")
                            .ifPresent(max -> all.put(
                                    ingredient,
                                    new Row(
                                            cell(row, "country"),
                                            max,
                                            decimal(row, "notice_mg_24h"),
                                            decimal(row, "min_gap_h").map(BigDecimal::intValueExact),
                                            cell(row, "prescribed_max").equals("only-if-lower"),
                                            List.of(cell(row, "source").split(";"))))));
        return all;
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static Optional<BigDecimal> decimal(Map<String, String> row, String column) {
        return cell(row, column).isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cell(row, column)));
    }
}
