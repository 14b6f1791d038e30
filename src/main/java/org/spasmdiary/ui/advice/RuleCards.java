package org.spasmdiary.ui.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spasmdiary.alerts.About;
import org.spasmdiary.alerts.HelpLines;
import org.spasmdiary.alerts.Rule;
import org.spasmdiary.alerts.Rules;
import org.spasmdiary.alerts.Tier;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.report.FactSources;
import org.spasmdiary.ui.help.Sources;
import org.spasmdiary.words.Words;

/** When to get help, and every rule in plain words with what it rests on. */
final class RuleCards {
    /** The signs and lengths of the card When to get help: R01 to R15, and a back that is stuck. */
    private static final String LAST_SIGN = "R15";

    private static final String STUCK = "R20";

    private final Words words;
    private final HelpLines help;

    RuleCards(Words words, HelpLines help) {
        this.words = words;
        this.help = help;
    }

    /** @param more what else it says, after the signs */
    CardText whenToGetHelp(List<CardText.Line> more) {
        List<CardText.Group> groups = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            List<CardText.Line> lines = rules(tier)
                    .filter(about -> isSign(about.id().value()))
                    .map(about -> line(about, false))
                    .toList();
            if (lines.isEmpty()) continue;
            List<CardText.Line> all = tier == Tier.EMERGENCY
                    ? Stream.concat(lines.stream(), more.stream()).toList()
                    : lines;
            groups.add(new CardText.Group(heading(tier), Optional.of(tier), all));
        }
        String title = words.text("ui.advice.card.G");
        String footer = words.text("ui.advice.helpLead") + "\n" + words.text("ui.advice.footer");
        return new CardText("G", title, title, false, false, true, true, groups, List.of(), footer);
    }

    private static boolean isSign(String rule) {
        return rule.compareTo(LAST_SIGN) <= 0 || rule.equals(STUCK);
    }

    private String heading(Tier tier) {
        if (tier == Tier.EMERGENCY) return words.text("ui.advice.toEmergency", "number", help.emergency());
        return words.text(
                "ui.advice.tierAction",
                "tier",
                words.text("alerts.tier." + tier.code()),
                "action",
                words.text("alerts.action." + tier.code()));
    }

    /** A card for each tier. */
    List<CardText> all() {
        return Arrays.stream(Tier.values()).map(this::card).toList();
    }

    /** On which card a rule stands, and which line of it is its own; empty for a rule of another version. */
    static Optional<AdviceModel.Found> where(RuleId rule) {
        return Rules.about(rule)
                .map(about -> new AdviceModel.Found(
                        key(about.tier()), rules(about.tier()).toList().indexOf(about)));
    }

    private static String key(Tier tier) {
        return "rules-" + tier.code();
    }

    private CardText card(Tier tier) {
        String title = words.text("ui.advice.rules", "tier", words.text("alerts.tier." + tier.code()));
        List<CardText.Line> lines = rules(tier).map(about -> line(about, true)).toList();
        return new CardText(
                key(tier),
                title,
                title,
                false,
                false,
                false,
                false,
                List.of(CardText.Group.plain(lines)),
                List.of(),
                words.text("ui.advice.rulesLead"));
    }

    private static Stream<About> rules(Tier tier) {
        return Rules.ALL.stream().map(Rule::about).filter(about -> about.tier() == tier);
    }

    /** In full with the ids of what is not one of the five articles, as the card of those lists them. */
    private String published(List<String> ids, boolean inFull) {
        String others = ids.stream().filter(id -> id.startsWith("X")).collect(Collectors.joining(", "));
        String source = Sources.of(ids, words);
        if (!inFull || others.isEmpty()) return source;
        return words.text("ui.advice.withIds", "source", source, "ids", others);
    }

    private CardText.Line line(About about, boolean inFull) {
        List<String> sources = new ArrayList<>();
        if (!about.sources().stream().allMatch(FactSources::isChoice)) sources.add(published(about.sources(), inFull));
        about.sources().stream()
                .filter(FactSources::isChoice)
                .map(choice -> words.text("ui.advice.choice", "why", FactSources.reason(choice)))
                .filter(_ -> inFull || sources.isEmpty())
                .forEach(sources::add);
        String source = String.join(". ", sources);
        String text = words.text("ui.advice.rule." + about.id());
        return new CardText.Line(
                text, inFull ? words.text("ui.advice.ruleSource", "rule", about.id(), "source", source) : source);
    }
}
