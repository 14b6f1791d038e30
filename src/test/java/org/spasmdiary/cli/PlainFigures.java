package org.spasmdiary.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.When;

/** The document of {@code analyse --json} from the pages alone: spasms, recovery and completeness. */
final class PlainFigures {
    private static final double Z = 1.959964;
    private final Diary diary;
    private final Instant now;
    private final List<PlainSpasm> spasms;

    PlainFigures(Diary diary, Instant now) {
        this.diary = diary;
        this.now = now;
        this.spasms = PlainSpasm.all(diary, now);
    }

    private List<PlainSpasm> begun() {
        return spasms.stream().filter(PlainSpasm::hasBegun).toList();
    }

    JsonArray episodes() {
        var array = new JsonArray();
        begun().forEach(one -> array.add(episode(one)));
        return array;
    }

    private static JsonObject episode(PlainSpasm one) {
        List<Reading> entries = one.entries();
        List<Reading> scored = PlainSpasm.scored(entries);
        var object = new JsonObject();
        object.addProperty("id", one.id.toString());
        object.addProperty("onset", time(one.onset()));
        object.addProperty("onsetCertainty", one.parts.getFirst().certainty().name());
        object.add("end", text(one.end().map(PlainFigures::time)));
        object.add("endReason", text(one.reason().map(Enum::name)));
        object.addProperty("lengthSeconds", one.length());
        object.addProperty("atLeast", one.isCensored());
        object.addProperty("reached72h", one.reached(72));
        object.addProperty("reached7d", one.reached(168));
        object.addProperty("reached14d", one.reached(336));
        object.addProperty("readings", entries.size());
        object.add("peak", number(highest(scored)));
        object.add("median", median(scored));
        long day = one.onset().instant().getEpochSecond() + 86_400;
        object.add(
                "first24hHighest",
                number(highest(
                        scored.stream().filter(r -> PlainSpasm.second(r) < day).toList())));
        object.add(
                "last", scored.isEmpty() ? JsonNull.INSTANCE : new JsonPrimitive(PlainSpasm.score(scored.getLast())));
        var gaps = new JsonArray();
        for (long[] gap : one.gaps()) {
            var each = new JsonObject();
            each.addProperty("from", Instant.ofEpochSecond(gap[0]).toString());
            each.addProperty("to", Instant.ofEpochSecond(gap[1]).toString());
            gaps.add(each);
        }
        object.add("gaps", gaps);
        var calm = one.recovery();
        object.add(
                "recoveredAt",
                text(calm.at().map(second -> Instant.ofEpochSecond(second).toString())));
        object.addProperty("recovery", calm.told());
        var contacts = new JsonArray();
        one.contacts().forEach(contact -> contacts.add(contact.id().toString()));
        object.add("contacts", contacts);
        object.add(
                "daysSincePrevious",
                one.daysSincePrevious().<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE));
        return object;
    }

    private static String time(When when) {
        String text = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX").format(when.local());
        return when.zone() instanceof java.time.ZoneOffset ? text : text + "[" + when.zone() + "]";
    }

    private static JsonElement text(Optional<String> value) {
        return value.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
    }

    private static JsonElement number(OptionalInt value) {
        return value.isPresent() ? new JsonPrimitive(value.getAsInt()) : JsonNull.INSTANCE;
    }

    private static OptionalInt highest(List<Reading> scored) {
        return scored.stream().mapToInt(PlainSpasm::score).max();
    }

    private static JsonElement median(List<Reading> scored) {
        var days = new TreeMap<LocalDate, List<Double>>();
        for (Reading one : scored) {
            LocalDate day = one.at().instant().atOffset(one.at().offset()).toLocalDate();
            days.computeIfAbsent(day, _ -> new ArrayList<>()).add((double) PlainSpasm.score(one));
        }
        List<Double> middles = days.values().stream().map(PlainFigures::middle).toList();
        if (middles.isEmpty()) return JsonNull.INSTANCE;
        return new JsonPrimitive(new BigDecimal(Double.toString(middle(middles))));
    }

    static double middle(Collection<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int n = sorted.size();
        return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
    }

    /** One length of the curve: the share after it by the definition, worked out from the start each time. */
    record Share(long seconds, long atRisk, long events, long censored, double survival, double low, double high) {}

    private record Lived(long seconds, boolean event) {}

    private boolean isLeftOut(PlainSpasm one) {
        LocalDate day = one.onset().local().toLocalDate();
        return diary.periods().stream()
                .filter(period -> !period.mistake())
                .anyMatch(period -> !day.isBefore(period.span().first())
                        && !day.isAfter(period.span().last()));
    }

    long leftOut() {
        return begun().stream().filter(this::isLeftOut).count();
    }

    private List<Lived> lived() {
        return begun().stream()
                .filter(one -> !isLeftOut(one))
                .map(one -> {
                    boolean event = one.reason().equals(Optional.of(EndReason.EASED));
                    return new Lived(event ? one.length() : one.confirmed(), event);
                })
                .toList();
    }

    List<Share> curve() {
        List<Lived> all = lived();
        List<Share> shares = new ArrayList<>();
        for (long t : all.stream().map(Lived::seconds).collect(Collectors.toCollection(TreeSet::new))) {
            double survival = 1;
            double sum = 0;
            for (long u : all.stream()
                    .map(Lived::seconds)
                    .filter(s -> s <= t)
                    .collect(Collectors.toCollection(TreeSet::new))) {
                double n = all.stream().filter(one -> one.seconds() >= u).count();
                double d = events(all, u);
                survival *= 1 - d / n;
                if (d < n) sum += d / (n * (n - d));
            }
            double se = Math.sqrt(sum) / Math.abs(Math.log(survival));
            boolean edge = survival < 1e-12 || survival > 1 - 1e-12;
            shares.add(new Share(
                    t,
                    all.stream().filter(one -> one.seconds() >= t).count(),
                    events(all, t),
                    all.stream()
                            .filter(one -> one.seconds() == t && !one.event())
                            .count(),
                    survival,
                    edge ? Double.NaN : Math.pow(survival, Math.exp(Z * se)),
                    edge ? Double.NaN : Math.pow(survival, Math.exp(-Z * se))));
        }
        return shares;
    }

    private static long events(List<Lived> all, long seconds) {
        return all.stream()
                .filter(one -> one.seconds() == seconds && one.event())
                .count();
    }

    long events() {
        return lived().stream().filter(Lived::event).count();
    }

    /** The share after so many hours; not a number beyond the longest seen. */
    double after(long hours) {
        List<Share> shares = curve();
        if (shares.isEmpty()) return Double.NaN;
        Share last = shares.getLast();
        if (hours * 3_600 > last.seconds() && last.survival() > 1e-12) return Double.NaN;
        return shares.stream()
                .filter(share -> share.seconds() <= hours * 3_600)
                .reduce((a, b) -> b)
                .map(Share::survival)
                .orElse(1.0);
    }

    JsonObject completeness(LocalDate today) {
        var days = new TreeSet<LocalDate>();
        long recalled = 0;
        for (Reading one : diary.readings()) {
            if (one.mistake() || one.at().instant().isAfter(now)) continue;
            days.add(one.at().local().toLocalDate());
            if (one.recorded().getEpochSecond() - PlainSpasm.second(one) > 86_400) recalled++;
        }
        var object = new JsonObject();
        LocalDate last = days.isEmpty() || days.getFirst().isAfter(today) ? null : today;
        long covered = days.isEmpty()
                ? 0
                : last == null ? 1 : last.toEpochDay() - days.getFirst().toEpochDay() + 1;
        object.addProperty("daysCovered", covered);
        object.addProperty(
                "daysWithEntry",
                days.stream().filter(day -> last == null || !day.isAfter(last)).count());
        object.addProperty("recalledLater", recalled);
        return object;
    }
}
