package org.spasmdiary.alerts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spasmdiary.analysis.Caution;
import org.spasmdiary.diary.Codes;
import org.spasmdiary.diary.Condition;
import org.spasmdiary.diary.OtherMedicine;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.words.Words;

/** The values of an alert as they stand inside a sentence. */
final class Named {
    /** So many kinds of treatment are named; more are counted. */
    private static final int MOST = 4;

    private final Words words;

    Named(Words words) {
        this.words = words;
    }

    /** Each value in words; {@code first} where a medicine begins the sentence. */
    Map<String, Object> all(Map<String, Object> args, boolean first) {
        Map<String, Object> all = new HashMap<>();
        args.forEach((name, value) ->
                all.put(name, first && value instanceof TreatmentKind kind ? words.name(kind) : of(value)));
        return all;
    }

    String of(Object value) {
        return switch (value) {
            case TreatmentKind kind -> inSentence(kind);
            case Caution.Part part -> words.text("alerts.part." + part.name());
            case List<?> list -> list(list);
            case Duration length when length.toDays() == 0 -> words.format().toTheMinute(length);
            default -> words.format().any(value);
        };
    }

    String inSentence(TreatmentKind kind) {
        return small(words.name(kind));
    }

    /** The first letter small, but not of an abbreviation. */
    private String small(String name) {
        boolean capitals = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return capitals ? name : words.format().inSentence(name);
    }

    /** What the profile holds that labels speak of. */
    String conditions(List<Caution> cautions) {
        return joined(cautions.stream().map(this::condition).distinct().toList());
    }

    private String condition(Caution caution) {
        return switch (caution.part()) {
            case CONDITION ->
                Codes.find(Condition.class, caution.key())
                        .map(words::name)
                        .map(this::small)
                        .orElse(caution.key());
            case MEDICINE ->
                Codes.find(OtherMedicine.class, caution.key())
                        .map(words::name)
                        .map(this::small)
                        .orElse(caution.key());
            case HABIT, AGE, PREGNANCY -> words.text("alerts.condition." + caution.key());
        };
    }

    private String list(List<?> values) {
        List<String> names = new ArrayList<>();
        for (Object value : values.size() > MOST ? values.subList(0, MOST - 1) : values) names.add(of(value));
        if (values.size() > MOST)
            names.add(words.text("alerts.list.rest", "n", words.format().number(values.size() - names.size())));
        return joined(names);
    }

    private String joined(List<String> names) {
        if (names.isEmpty()) return "";
        String all = names.getFirst();
        for (int i = 1; i < names.size(); i++)
            all = words.text(
                    i == names.size() - 1 ? "alerts.list.two" : "alerts.list.more", "a", all, "b", names.get(i));
        return all;
    }
}
