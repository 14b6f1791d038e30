package org.spasmdiary.alerts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.SafetyQuestion;
import org.spasmdiary.diary.SinceChecked;
import org.spasmdiary.diary.When;

/**
 * Signs asked about on a reading.
 *
 * @param question whose yes it is; its "same as when checked" counts for the rule
 * @param more a second question that must have a yes in the same entry (R03)
 * @param alsoNeeds what the entry must hold beside the yes, such as how chest pain came on
 * @param instead what counts although the question has no answer, such as a temperature (R09)
 */
record ReadingSigns(
        SafetyQuestion question,
        Optional<SafetyQuestion> more,
        Predicate<Reading> alsoNeeds,
        Predicate<Reading> instead)
        implements Signs {
    /** From here on a temperature counts as a fever; a choice (R09). Degrees Celsius. */
    static final BigDecimal FEVER_C = new BigDecimal("38.0");

    static ReadingSigns of(SafetyQuestion question) {
        return new ReadingSigns(question, Optional.empty(), _ -> true, _ -> false);
    }

    static ReadingSigns both(SafetyQuestion question, SafetyQuestion more) {
        return new ReadingSigns(question, Optional.of(more), _ -> true, _ -> false);
    }

    /** Chest pain by how it came on; not said counts as sudden, the safer reading. */
    static ReadingSigns chestPain(Set<ChestPainKind> kinds) {
        return new ReadingSigns(
                SafetyQuestion.CHEST_PAIN,
                Optional.empty(),
                entry -> kinds.contains(entry.safety().chestPainKind()),
                _ -> false);
    }

    /** A fever by answer, or by thermometer where the question was not answered. */
    static ReadingSigns fever() {
        return new ReadingSigns(
                SafetyQuestion.FEVER_UNEXPLAINED, Optional.empty(), _ -> true, ReadingSigns::isHotUnasked);
    }

    private static boolean isHotUnasked(Reading entry) {
        return entry.safety().answer(SafetyQuestion.FEVER_UNEXPLAINED).isEmpty()
                && entry.temperatureC()
                        .filter(degrees -> degrees.compareTo(FEVER_C) >= 0)
                        .isPresent();
    }

    @Override
    public List<Sign> in(Moment moment) {
        List<Sign> signs = new ArrayList<>();
        for (Reading entry : moment.signs()) sign(entry).ifPresent(signs::add);
        return signs;
    }

    private Optional<Sign> sign(Reading entry) {
        Optional<Answer> yes = entry.safety().answer(question).filter(Answer::yes);
        if (yes.isEmpty())
            return instead.test(entry)
                    ? Optional.of(new Sign(entry, Optional.empty(), entry.at().instant(), false, false))
                    : Optional.empty();
        Optional<Answer> second = more.flatMap(entry.safety()::answer).filter(Answer::yes);
        if ((more.isPresent() && second.isEmpty()) || !alsoNeeds.test(entry)) return Optional.empty();
        boolean unsure = yes.get().unsure() || second.filter(Answer::unsure).isPresent();
        boolean worse = second.filter(answer -> answer.sinceChecked() == SinceChecked.NEW_OR_WORSE)
                .isPresent();
        boolean same = yes.get().sinceChecked() == SinceChecked.SAME && !worse;
        return Optional.of(new Sign(entry, Optional.empty(), entry.at().instant(), unsure, same));
    }

    @Override
    public Optional<When> laterNo(Moment moment, Sign last) {
        List<Reading> all = moment.diary().readings();
        for (int i = all.size() - 1; i >= 0 && Entry.ORDER.compare(all.get(i), last.entry()) > 0; i--) {
            Reading entry = all.get(i);
            if (!entry.mistake() && !entry.at().instant().isAfter(moment.now()) && saysNo(entry))
                return Optional.of(entry.at());
        }
        return Optional.empty();
    }

    private boolean saysNo(Reading entry) {
        return isNo(entry, question)
                || more.filter(second -> isNo(entry, second)).isPresent();
    }

    private static boolean isNo(Reading entry, SafetyQuestion question) {
        return entry.safety().answer(question).filter(answer -> !answer.yes()).isPresent();
    }
}
