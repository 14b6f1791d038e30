package org.spasmdiary.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spasmdiary.charts.EpisodeSeries.Event;
import org.spasmdiary.charts.EpisodeSeries.Lane;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/** Puts treatments into rows: at most six, the least used ones together in the last. */
final class Lanes {
    static final int MOST = 6;

    /** Rows in the order they are drawn; each medicine has one of its own. */
    private enum Row {
        HEAT,
        COLD,
        TURNS,
        MEDICINE,
        MOVE,
        HANDS_ON,
        OTHER
    }

    private record Key(Row row, String what) {}

    private final When onset;
    private final Words words;

    Lanes(When onset, Words words) {
        this.onset = onset;
        this.words = words;
    }

    /** Rows that have something in them. */
    List<Lane> of(List<Treatment> treatments) {
        Map<Key, List<Treatment>> rows = new LinkedHashMap<>();
        for (Treatment treatment : treatments)
            rows.computeIfAbsent(key(treatment), _ -> new ArrayList<>()).add(treatment);
        List<Key> order = folded(rows);
        List<Lane> lanes = new ArrayList<>();
        int medicines = 0;
        for (Key key : order) {
            Symbol symbol = symbol(key.row(), medicines);
            if (key.row() == Row.MEDICINE) medicines++;
            lanes.add(lane(key, symbol, used(rows, key)));
        }
        return lanes;
    }

    /** Sorts the rows; where there are more than six, moves the least used into Other. */
    private static List<Key> folded(Map<Key, List<Treatment>> rows) {
        List<Key> order = new ArrayList<>(rows.keySet());
        order.sort(Comparator.comparing(Key::row));
        if (order.size() <= MOST) return order;
        Key other = new Key(Row.OTHER, "");
        List<Key> byUse = new ArrayList<>(order);
        byUse.remove(other);
        byUse.sort(Comparator.comparing((Key key) -> -used(rows, key).size()));
        Set<Key> kept = new HashSet<>(byUse.subList(0, MOST - 1));
        List<Treatment> rest = new ArrayList<>();
        for (Key key : order) if (!kept.contains(key)) rest.addAll(used(rows, key));
        rest.sort(Treatment.ORDER);
        rows.put(other, rest);
        List<Key> result = new ArrayList<>(order.stream().filter(kept::contains).toList());
        result.add(other);
        return result;
    }

    private static List<Treatment> used(Map<Key, List<Treatment>> rows, Key key) {
        return rows.getOrDefault(key, List.of());
    }

    private static Key key(Treatment treatment) {
        Row row = row(treatment.kind());
        if (row != Row.MEDICINE) return new Key(row, "");
        String product = treatment.product().strip().toLowerCase(Locale.ROOT);
        return new Key(
                row,
                treatment
                        .ingredient()
                        .map(ingredient -> "i:" + ingredient.code())
                        .orElse(product.isEmpty() ? "k:" + treatment.kind().code() : "p:" + product));
    }

    private static Row row(TreatmentKind kind) {
        return switch (kind) {
            case HEAT_MOIST, HEAT_DRY, HEAT_WRAP -> Row.HEAT;
            case COLD_PACK -> Row.COLD;
            case CONTRAST -> Row.TURNS;
            case WALK, STRETCH, MOVE_BREAK, MOTOR_CONTROL, STRENGTHEN, HEAT_THEN_EXERCISE -> Row.MOVE;
            case IBUPROFEN,
                    NAPROXEN_SODIUM,
                    NSAID_OTHER,
                    ACETAMINOPHEN,
                    CYCLOBENZAPRINE,
                    RELAXANT_OTHER,
                    TOPICAL_MENTHOL_CAMPHOR,
                    INJECTION,
                    OTHER_PRODUCT -> Row.MEDICINE;
            case MASSAGE, TRIGGER_POINT, PHYSIO, TEAM_REHAB, TENS, TRACTION -> Row.HANDS_ON;
            case REST_RELATIVE, SLEEP, BACK_SUPPORT, FLUIDS, BREATHING -> Row.OTHER;
        };
    }

    private static Symbol symbol(Row row, int medicines) {
        return switch (row) {
            case HEAT -> Symbol.SQUARE;
            case COLD, TURNS -> Symbol.DIAMOND;
            case MEDICINE -> medicines % 2 == 0 ? Symbol.DOT : Symbol.RING;
            case MOVE -> Symbol.TRIANGLE;
            case HANDS_ON -> Symbol.PLUS;
            case OTHER -> Symbol.BAR;
        };
    }

    private Lane lane(Key key, Symbol symbol, List<Treatment> treatments) {
        List<Event> events = treatments.stream()
                .map(treatment -> new Event(
                        hour(treatment),
                        treatment.end().map(end -> SeriesBuilder.hours(onset, end)),
                        symbol,
                        treatment.id(),
                        said(treatment)))
                .toList();
        return new Lane(name(key, treatments), symbol, events);
    }

    private double hour(Treatment treatment) {
        return SeriesBuilder.hours(onset, treatment.at().instant());
    }

    private String name(Key key, List<Treatment> treatments) {
        if (key.row() != Row.MEDICINE)
            return words.text("charts.lane." + key.row().name().toLowerCase(Locale.ROOT));
        String name = medicine(treatments.getFirst(), words);
        Set<Optional<BigDecimal>> amounts = new HashSet<>();
        treatments.forEach(treatment -> amounts.add(treatment.amountMg()));
        Optional<BigDecimal> same = amounts.size() == 1 ? amounts.iterator().next() : Optional.empty();
        return same.map(mg -> words.text(
                        "charts.amount", "what", name, "mg", words.format().number(mg)))
                .orElse(name);
    }

    private static String medicine(Treatment treatment, Words words) {
        String product = treatment.product().strip();
        return treatment
                .ingredient()
                .map(ingredient -> words.text("charts.medicine." + ingredient.code()))
                .orElse(product.isEmpty() ? words.name(treatment.kind()) : product);
    }

    /** What was taken or done: the product or kind, with its amount where that is known. */
    String said(Treatment treatment) {
        String what = row(treatment.kind()) == Row.MEDICINE ? medicine(treatment, words) : words.name(treatment.kind());
        return treatment
                .amountMg()
                .map(mg -> words.text(
                        "charts.amount", "what", what, "mg", words.format().number(mg)))
                .orElse(what);
    }
}
