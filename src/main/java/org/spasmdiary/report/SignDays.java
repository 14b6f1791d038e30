package org.spasmdiary.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.Tri;

/** What was answered about each warning sign of one spasm on each day. Of several answers on a day a yes wins. */
final class SignDays {
    private final Scope scope;
    private final List<Reading> readings;

    SignDays(Scope scope, Bout bout) {
        this.scope = scope;
        this.readings = scope.readings(bout);
    }

    /** A sign and how a reading answers it; empty: not asked. */
    record Row(String name, Function<LocalDate, ReportContent.Answered> answers) {
        ReportContent.Answered on(LocalDate day) {
            return answers.apply(day);
        }
    }

    ReportContent.Answered notAsked() {
        return new ReportContent.Answered(scope.text("signs.notAsked"), false);
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (SafetyQuestion question : SignsPart.shown())
            rows.add(row("report.sign." + question.code(), reading -> answer(question, reading)));
        rows.add(row(
                "report.sign.limitsDay", reading -> answer(reading.everyday().limitsDay())));
        rows.add(row(
                "report.sign.stuckLocked", reading -> answer(reading.everyday().stuckLocked())));
        return rows;
    }

    private Row row(String key, Function<Reading, Optional<ReportContent.Answered>> answer) {
        return new Row(
                scope.words().text(key),
                day -> readings.stream()
                        .filter(reading -> reading.at().day().equals(day))
                        .flatMap(reading -> answer.apply(reading).stream())
                        .reduce((a, b) -> a.yes() && !b.yes() ? a : b)
                        .orElseGet(this::notAsked));
    }

    SortedSet<LocalDate> daysAsked() {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Reading reading : readings)
            if (!reading.safety().isEmpty()
                    || reading.everyday().limitsDay().isAsked()
                    || reading.everyday().stuckLocked().isAsked())
                days.add(reading.at().day());
        return days;
    }

    /** A sentence that names every yes of these days, which have no column. */
    Optional<String> earlierYes(Collection<LocalDate> days) {
        List<String> yes = new ArrayList<>();
        for (Row row : rows())
            for (LocalDate day : days)
                if (row.on(day).yes()) yes.add(scope.text("signs.one", "sign", row.name(), "day", scope.dayMonth(day)));
        return yes.isEmpty()
                ? Optional.empty()
                : Optional.of(scope.text("signs.earlier", "list", String.join("; ", yes)));
    }

    private Optional<ReportContent.Answered> answer(Tri answer) {
        return answer.isAsked()
                ? Optional.of(new ReportContent.Answered(
                        scope.text(answer.isYes() ? "signs.yes" : "signs.no"), answer.isYes()))
                : Optional.empty();
    }

    private Optional<ReportContent.Answered> answer(SafetyQuestion question, Reading reading) {
        return reading.safety()
                .answer(question)
                .map(given -> new ReportContent.Answered(words(question, given, reading), given.yes()));
    }

    private String words(SafetyQuestion question, Answer given, Reading reading) {
        if (!given.yes()) return scope.text("signs.no");
        String yes = scope.text(given.unsure() ? "signs.unsure" : "signs.yes");
        return switch (question) {
            case NUMB_TINGLE_WEAK ->
                reading.safety().isYes(SafetyQuestion.BOTH_LEGS) ? yes + scope.text("signs.bothLegs") : yes;
            case CHEST_PAIN ->
                reading.safety().chestPainKind() == ChestPainKind.RIB_ACHE ? yes + scope.text("signs.ribs") : yes;
            default -> yes;
        };
    }
}
