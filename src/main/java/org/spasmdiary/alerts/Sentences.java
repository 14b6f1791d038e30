package org.spasmdiary.alerts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spasmdiary.analysis.Caution;
import org.spasmdiary.analysis.Item;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/** Puts the sentences of an alert together: what was said, the advice, and how sure the diary is. */
final class Sentences {
    private final Words words;
    private final Named named;

    Sentences(Words words) {
        this.words = words;
        this.named = new Named(words);
    }

    String title(Alert alert) {
        return alert.args().containsKey("ownLimit")
                ? words.text("alerts.ownTitle." + alert.rule(), named.all(alert.args(), false))
                : boldLine(alert);
    }

    String boldLine(Alert alert) {
        return words.text("alerts." + alert.rule() + ".title", named.all(alert.args(), false));
    }

    String of(Alert alert, Profile profile) {
        Map<String, Object> args = alert.args();
        List<String> all = new ArrayList<>();
        if (args.containsKey("unsure")) all.add(words.text("alerts.unsure"));
        all.add(advice(alert, places(args, profile)).strip());
        if (args.get("answeredNo") instanceof When no)
            all.add(words.text("alerts.answeredNo", "date", words.format().dayYear(no.day())));
        if (!args.containsKey("mark")) addHowSure(args, all);
        return String.join(" ", all);
    }

    private String advice(Alert alert, Map<String, Object> places) {
        if (alert.args().get("cautions") instanceof Map<?, ?> byItem) return cautions(byItem, places);
        boolean own = alert.args().containsKey("ownLimit");
        return words.text(own ? "alerts.own." + alert.rule() : "alerts." + alert.rule() + ".text", places);
    }

    /** The advice once for each medicine, with what the profile lists. */
    private String cautions(Map<?, ?> byItem, Map<String, Object> places) {
        List<String> all = new ArrayList<>();
        byItem.forEach((item, cautions) -> {
            List<Caution> found =
                    ((List<?>) cautions).stream().map(Caution.class::cast).toList();
            places.put("medicine", named.inSentence(((Item) item).kind()));
            places.put("condition", named.conditions(found));
            String how = found.stream().anyMatch(one -> one.action().startsWith("call"))
                    ? "call"
                    : found.stream().anyMatch(one -> one.action().startsWith("start")) ? "slow" : "ask";
            all.add(words.text("alerts.caution." + how, "advice", words.text("alerts.R53.text", places)));
        });
        return String.join(" ", all);
    }

    private Map<String, Object> places(Map<String, Object> args, Profile profile) {
        Map<String, Object> places = new HashMap<>(HelpLines.of(profile, words).places());
        places.putAll(named.all(args, false));
        if (args.get("ago") instanceof Duration ago)
            places.put("ago", args.containsKey("noEntry") ? words.text("alerts.noEntry", "ago", ago(ago)) : ago(ago));
        places.put("ifOverLimit", args.get("mark") instanceof RuleId mark ? mayBeOver(mark, args) : "");
        if (!args.containsKey("lastAsked")) places.put("lastAsked", words.text("alerts.neverAsked"));
        return places;
    }

    /** "If it is still there, it has passed …", with how sure the onset is. */
    String mayBeOver(RuleId mark, Map<String, Object> args) {
        List<String> all = new ArrayList<>();
        all.add(words.text("alerts.ifOverLimit." + mark));
        addHowSure(args, all);
        return String.join(" ", all);
    }

    private void addHowSure(Map<String, Object> args, List<String> all) {
        if (args.get("certainty") instanceof OnsetCertainty certainty && certainty != OnsetCertainty.EXACT)
            all.add(words.text(
                    "alerts.onset." + certainty.code(),
                    "onset",
                    shown(args.getOrDefault("onset", "")),
                    "length",
                    shown(args.getOrDefault("confirmed", ""))));
    }

    private String ago(Duration length) {
        return length.toMinutes() == 0
                ? words.text("alerts.justNow")
                : words.text("alerts.ago", "length", words.format().length(length));
    }

    private String shown(Object value) {
        return named.of(value);
    }
}
