package org.spasmdiary.alerts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.RuleId;

/**
 * One yes is enough and stays: an alert from a sign is live from the moment it is recorded until a clinician has
 * checked it, it was a mistake, or it has gone (rules.md, 8). Unsure counts as yes; a later no, an end and time
 * itself clear nothing. One typed long after the fact is live too, but R35 speaks for it. Rules R01 to R10 and R14.
 *
 * @param stronger the rule that a sign belongs to while it is active there; its clinician's check clears here too
 */
record LatchedAnswerRule(About about, Signs signs, Optional<LatchedAnswerRule> stronger) implements Rule {

    @Override
    public List<Finding> check(Moment moment) {
        Map<String, List<Sign>> bySpasm = new TreeMap<>();
        for (Sign sign : live(moment))
            if (!sign.isPast())
                bySpasm.computeIfAbsent(sign.episode().map(EntryId::toString).orElse(""), _ -> new ArrayList<>())
                        .add(sign);
        return bySpasm.values().stream()
                .<Finding>map(live -> alert(moment, live))
                .toList();
    }

    /** The signs this rule stands for, past ones too: not cleared, and not the stronger rule's. */
    List<Sign> live(Moment moment) {
        Set<EntryId> taken = new HashSet<>();
        stronger.ifPresent(
                rule -> rule.live(moment).forEach(sign -> taken.add(sign.entry().id())));
        return signs.in(moment).stream()
                .filter(sign -> !taken.contains(sign.entry().id()))
                .filter(sign -> !isCleared(moment, sign) && !isSameAsChecked(moment, sign))
                .toList();
    }

    private boolean isCleared(Moment moment, Sign sign) {
        Optional<Instant> own = moment.outcomes().newest(id(), sign.episode());
        Stream<Instant> checks =
                stronger.stream().flatMap(rule -> moment.outcomes().checks(rule.id(), sign.episode()));
        return Stream.concat(own.stream(), checks).anyMatch(at -> !at.isBefore(sign.recorded()));
    }

    /** A known sign that is the same as when it was checked in this episode raises nothing again. */
    boolean isSameAsChecked(Moment moment, Sign sign) {
        Stream<RuleId> rules = Stream.concat(Stream.of(id()), stronger.map(Rule::id).stream());
        return isSameAsChecked(moment, sign, rules.toList());
    }

    static boolean isSameAsChecked(Moment moment, Sign sign, List<RuleId> rules) {
        if (!sign.same() || !(sign.entry() instanceof Reading entry)) return false;
        return moment.spasmOf(entry)
                .filter(spasm -> rules.stream()
                        .flatMap(rule -> moment.outcomes().checks(rule, Optional.empty()))
                        .anyMatch(at -> !at.isBefore(spasm.onset().instant()) && !at.isAfter(sign.recorded())))
                .isPresent();
    }

    private Alert alert(Moment moment, List<Sign> live) {
        Sign last = newest(live);
        Map<String, Object> args = new HashMap<>(args(live));
        signs.laterNo(moment, last).ifPresent(no -> args.put("answeredNo", no));
        return alert(about, last.episode(), live, args);
    }

    static Sign newest(List<Sign> live) {
        return live.stream()
                .max((a, b) -> Entry.ORDER.compare(a.entry(), b.entry()))
                .orElseThrow();
    }

    /** What the words about signs need: when the newest was so, and whether nobody was sure. */
    static Map<String, Object> args(List<Sign> live) {
        Map<String, Object> args = new HashMap<>();
        args.put("answered", newest(live).entry().at());
        if (live.stream().allMatch(Sign::unsure)) args.put("unsure", true);
        return args;
    }

    static Alert alert(About about, Optional<EntryId> episode, List<Sign> live, Map<String, Object> args) {
        return Alert.of(
                about,
                episode,
                live.stream().map(sign -> sign.entry().id()).toList(),
                live.stream().map(Sign::recorded).min(Instant::compareTo).orElseThrow(),
                args);
    }
}
