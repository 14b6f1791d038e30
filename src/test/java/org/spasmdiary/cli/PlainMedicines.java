package org.spasmdiary.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.Prescription;
import org.spasmdiary.diary.Treatment;

/** The {@code medicines} of {@code analyse --json} from the pages alone. */
final class PlainMedicines {
    private static final long DAY = 86_400;
    /** The shop labels of medicine-limits.tsv, milligrams in 24 h. */
    private static final Map<String, Integer> LABEL =
            Map.of("ibuprofen", 1_200, "naproxen-sodium", 660, "acetaminophen", 4_000, "cyclobenzaprine", 30);

    private final Diary diary;
    private final long now;
    private final LocalDate today;

    PlainMedicines(Diary diary, Instant now, LocalDate today) {
        this.diary = diary;
        this.now = now.getEpochSecond();
        this.today = today;
    }

    JsonArray all() {
        var array = new JsonArray();
        for (String code : List.of("ibuprofen", "naproxen-sodium", "acetaminophen", "cyclobenzaprine")) {
            List<Treatment> doses = doses(code);
            if (!doses.isEmpty()) array.add(medicine(code, doses));
        }
        return array;
    }

    private List<Treatment> doses(String code) {
        return diary.treatments().stream()
                .filter(one -> !one.mistake() && PlainSpasm.second(one) <= now)
                .filter(one -> one.kind().code().equals(code)
                        || one.kind().code().matches("nsaid-other|relaxant-other|other-product")
                                && one.dose().named().map(Ingredient::code).equals(Optional.of(code)))
                .toList();
    }

    private JsonObject medicine(String code, List<Treatment> doses) {
        List<Treatment> window = window(doses, now);
        var object = new JsonObject();
        object.addProperty("ingredient", code);
        object.addProperty("total24hMg", sum(window));
        object.addProperty(
                "unknownAmounts",
                window.stream().filter(one -> amount(one).isEmpty()).count());
        object.add("highest24h", highest(doses));
        object.add(
                "courseDay",
                courseDay(doses).<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE));
        var days = new TreeSet<LocalDate>();
        for (Treatment one : doses) {
            long ago = today.toEpochDay() - one.at().local().toLocalDate().toEpochDay();
            if (ago >= 0 && ago < 30) days.add(one.at().local().toLocalDate());
        }
        object.addProperty("daysUsedLast30", days.size());
        Optional<BigDecimal> own = own(window);
        BigDecimal label = new BigDecimal(LABEL.get(code));
        boolean onlyIfLower = code.equals("acetaminophen") || code.equals("cyclobenzaprine");
        boolean mine = own.isPresent() && (!onlyIfLower || own.get().compareTo(label) < 0);
        BigDecimal limit = mine ? own.get() : label;
        object.addProperty("limitMg", limit);
        object.addProperty("limitOwner", mine ? "PRESCRIBER" : "LABEL");
        object.add(
                "nextUsualDose",
                next(doses, limit)
                        .<JsonElement>map(second ->
                                new JsonPrimitive(Instant.ofEpochSecond(second).toString()))
                        .orElse(JsonNull.INSTANCE));
        return object;
    }

    private static List<Treatment> window(List<Treatment> doses, long end) {
        return doses.stream()
                .filter(one -> PlainSpasm.second(one) > end - DAY && PlainSpasm.second(one) <= end)
                .toList();
    }

    private static Optional<BigDecimal> amount(Treatment one) {
        return one.dose().units().flatMap(units -> one.dose().strengthMg().map(units::multiply));
    }

    private static BigDecimal sum(List<Treatment> doses) {
        return doses.stream().flatMap(one -> amount(one).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The newest of the equals. */
    private static JsonObject highest(List<Treatment> doses) {
        long at = 0;
        BigDecimal most = BigDecimal.ONE.negate();
        for (Treatment one : doses) {
            BigDecimal total = sum(window(doses, PlainSpasm.second(one)));
            if (total.compareTo(most) < 0) continue;
            most = total;
            at = PlainSpasm.second(one);
        }
        var object = new JsonObject();
        object.addProperty("mg", most);
        object.addProperty("from", Instant.ofEpochSecond(at - DAY).toString());
        object.addProperty("to", Instant.ofEpochSecond(at).toString());
        return object;
    }

    private Optional<Long> courseDay(List<Treatment> doses) {
        long last = PlainSpasm.second(doses.getLast());
        if (now - last > 2 * DAY) return Optional.empty();
        long first = last;
        for (Treatment one : doses.reversed())
            if (first - PlainSpasm.second(one) <= 2 * DAY) first = PlainSpasm.second(one);
            else break;
        return Optional.of((last - first) / DAY + 1);
    }

    private static Optional<BigDecimal> own(List<Treatment> window) {
        return window.reversed().stream()
                .flatMap(one -> one.dose().prescription().flatMap(Prescription::maxMg24h).stream())
                .findFirst();
    }

    /** Tries now and every moment at which something is 24 h old. */
    private Optional<Long> next(List<Treatment> doses, BigDecimal limit) {
        var usual =
                doses.reversed().stream().flatMap(one -> amount(one).stream()).findFirst();
        if (usual.isEmpty()) return Optional.empty();
        List<Long> moments = new ArrayList<>(List.of(now));
        for (Treatment one : doses) if (PlainSpasm.second(one) + DAY > now) moments.add(PlainSpasm.second(one) + DAY);
        return moments.stream()
                .sorted()
                .filter(moment -> sum(window(doses, moment)).add(usual.get()).compareTo(limit) <= 0)
                .findFirst();
    }
}
