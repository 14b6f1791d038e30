package org.spasmdiary.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.spasmdiary.alerts.Alert;
import org.spasmdiary.alerts.AlertBoard;
import org.spasmdiary.alerts.AlertText;
import org.spasmdiary.alerts.Alerts;
import org.spasmdiary.alerts.Rules;
import org.spasmdiary.alerts.Tier;
import org.spasmdiary.diary.AlertRecord;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.RuleId;

/** The advice that matched the entries, strongest first, each with what was done; and what was shown before. */
final class AdvicePart {
    private final Scope scope;
    private final AlertBoard board;
    private final FactSources sources = FactSources.ALL;

    private AdvicePart(Scope scope) {
        this.scope = scope;
        this.board = Alerts.check(scope.diary(), scope.now());
    }

    static ReportContent.Advice of(Scope scope) {
        var part = new AdvicePart(scope);
        return new ReportContent.Advice(
                scope.text("advice"), part.shown(), part.emergencies(), scope.text("disclaimer"));
    }

    private List<ReportContent.Said> shown() {
        List<ReportContent.Said> all = new ArrayList<>();
        for (Alert alert : board.panel()) if (alert.tier() != Tier.INFO && told(alert.episode())) all.add(line(alert));
        for (var unknown : board.unknown())
            if (told(unknown.episode()))
                all.add(new ReportContent.Said(scope.text("advice.notKnown"), AlertText.of(unknown, scope.words())));
        information().ifPresent(all::add);
        for (var broken : board.broken()) all.add(new ReportContent.Said("", AlertText.of(broken, scope.words())));
        if (all.isEmpty()) all.add(new ReportContent.Said("", none() + seeTable()));
        earlier().ifPresent(all::add);
        return all;
    }

    private int emergencies() {
        return (int) board.panel().stream()
                .filter(alert -> alert.tier() == Tier.EMERGENCY && told(alert.episode()))
                .count();
    }

    /** What belongs to the person always; what belongs to a spasm with that spasm only. */
    private boolean told(Optional<EntryId> episode) {
        if (episode.isEmpty()) return true;
        var bout = scope.diary().bouts().of(episode.get());
        return scope.oneSpasm()
                ? bout.equals(scope.focus())
                : bout.map(scope.bouts()::contains).orElse(false);
    }

    private ReportContent.Said line(Alert alert) {
        String text = scope.text(
                "advice.line",
                "what",
                name(alert),
                "day",
                day(alert.since()),
                "source",
                sources.text(alert.sources(), scope.words()),
                "done",
                done(alert));
        return new ReportContent.Said(tier(alert.tier()), text);
    }

    private String tier(Tier tier) {
        return scope.text("advice.tier", "tier", scope.words().text("alerts.tier." + tier.code()));
    }

    /** Safety questions that were never all answered are not "due again". */
    private String name(Alert alert) {
        boolean neverAsked = alert.rule().value().equals("R25") && !alert.args().containsKey("lastAsked");
        return neverAsked ? scope.text("rule.neverAsked") : name(alert.rule());
    }

    private String name(RuleId rule) {
        return scope.words().text("report.rule." + rule);
    }

    private String day(Instant moment) {
        return scope.format().day(moment.atZone(scope.zone()).toLocalDate());
    }

    /**
     * The last contact that was about it; else the last one since; else that none is written down. One that was
     * written down before the advice came was about an earlier time.
     */
    private String done(Alert alert) {
        List<Contact> contacts = scope.diary().contacts().stream()
                .filter(contact -> !contact.mistake() && !contact.at().instant().isAfter(scope.now()))
                .toList();
        return contacts.stream()
                .filter(contact -> contact.alertsCovered().contains(alert.rule()))
                .filter(contact -> !contact.recorded().isBefore(alert.since()))
                .reduce((_, later) -> later)
                .or(() -> contacts.stream()
                        .filter(contact -> !contact.at().instant().isBefore(alert.since()))
                        .reduce((_, later) -> later))
                .map(contact -> scope.text(
                        "advice.contacted",
                        "who",
                        scope.text("who." + contact.kind().code()),
                        "day",
                        scope.format().day(contact.at().day())))
                .orElse(scope.text("advice.noContact"));
    }

    private Optional<ReportContent.Said> information() {
        List<String> names = board.alerts().stream()
                .filter(alert -> alert.tier() == Tier.INFO && told(alert.episode()))
                .map(alert -> scope.text("advice.info", "what", name(alert), "day", day(alert.since())))
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportContent.Said(tier(Tier.INFO), String.join("; ", names) + "."));
    }

    /** Never "safe": with an open spasm also when the signs were last asked about. */
    private String none() {
        if (scope.focus().map(bout -> !bout.isOpen()).orElse(true)) return scope.text("advice.noneNow");
        return board.lastSafetyCheck()
                .map(last -> {
                    OffsetDateTime time = last.atZone(scope.zone()).toOffsetDateTime();
                    return scope.text("advice.none", "time", scope.format().dayTime(time));
                })
                .orElse(scope.text("advice.noneNeverAsked"));
    }

    /** A yes to a question that no rule here speaks of must not stand under "no alerts" alone. */
    private String seeTable() {
        boolean yes = scope.focus().stream()
                .flatMap(bout -> scope.readings(bout).stream())
                .map(Reading::everyday)
                .anyMatch(day -> day.limitsDay().isYes() || day.stuckLocked().isYes());
        return yes ? " " + scope.text("advice.seeTable") : "";
    }

    /** Alerts of these days that the program showed and that no longer show. */
    private Optional<ReportContent.Said> earlier() {
        Set<RuleId> now = new HashSet<>();
        board.alerts().forEach(alert -> now.add(alert.rule()));
        List<String> lines = scope.diary().alertRecords().stream()
                .filter(scope::covers)
                .filter(record -> told(record.episode()) && !now.contains(record.rule()))
                .filter(record -> Rules.about(record.rule())
                        .map(about -> about.tier() != Tier.INFO)
                        .orElse(false))
                .map(this::earlier)
                .distinct()
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportContent.Said(
                        scope.text("advice.earlier"), lines.stream().collect(Collectors.joining("; ")) + "."));
    }

    private String earlier(AlertRecord record) {
        return scope.text(
                "advice.record",
                "what",
                name(record.rule()),
                "day",
                scope.format().day(record.at().day()),
                "outcome",
                scope.words().name(record.outcome()).toLowerCase(scope.words().locale()));
    }
}
