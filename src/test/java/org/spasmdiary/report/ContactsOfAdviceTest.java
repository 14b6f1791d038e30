package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.Samples.at;
import static org.spasmdiary.Samples.checked;
import static org.spasmdiary.Samples.contact;
import static org.spasmdiary.Samples.reading;
import static org.spasmdiary.Samples.spasm;
import static org.spasmdiary.report.ReportSamples.content;
import static org.spasmdiary.report.ReportSamples.of;
import static org.spasmdiary.report.ReportSamples.one;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.SafetyQuestion;

/** What was done about a piece of advice: only what was done about this one, and never what was done before it. */
class ContactsOfAdviceTest {
    private static final String NONE = "No contact written down yet.";

    /** The first advice about a change of bladder or bowel noted on 11 March, 06:50 UTC. */
    @SafeVarargs
    private static String advice(Supplier<? extends Entry>... more) {
        List<Supplier<? extends Entry>> entries = new ArrayList<>(List.of(
                spasm("2026-03-11T06:00:00Z").injury(false),
                reading("2026-03-11T06:50:00Z").yes(SafetyQuestion.BLADDER_BOWEL)));
        entries.addAll(List.of(more));
        var first = content(of(entries), one(Paper.A4)).advice().shown().getFirst();
        assertThat(first.text()).startsWith("bladder or bowel change");
        return first.text();
    }

    @ParameterizedTest
    @EnumSource(ContactKind.class)
    void aContactAboutItIsNamedByWhoItWasAndWhen(ContactKind kind) {
        String who = ReportSamples.WORDS.text("report.who." + kind.code());
        assertThat(advice(contact("2026-03-12T08:00:00Z", kind, "R01"))).endsWith(who + " contacted Thu 12 Mar.");
    }

    @Test
    void oneThatWasAboutItGoesBeforeALaterOneAboutSomethingElse() {
        assertThat(advice(
                        contact("2026-03-11T08:00:00Z", ContactKind.URGENT_LINE, "R01"),
                        contact("2026-03-12T08:00:00Z", ContactKind.PHYSIO, "R22")))
                .endsWith("urgent line contacted Wed 11 Mar.");
    }

    @Test
    void oneSinceThatNamesNoAdviceCountsToo() {
        assertThat(advice(contact("2026-03-11T06:50:00Z", ContactKind.DOCTOR)))
                .endsWith("doctor contacted Wed 11 Mar.");
        assertThat(advice(contact("2026-03-11T06:49:59Z", ContactKind.DOCTOR))).endsWith(NONE);
    }

    @Test
    void aContactAboutTheSameSignLongBeforeIsNotOneAboutThisTime() {
        assertThat(advice(
                        spasm("2025-10-01T08:00:00Z").eased("2025-10-06T08:00:00Z"),
                        reading("2025-10-02T08:00:00Z").yes(SafetyQuestion.BLADDER_BOWEL),
                        contact("2025-10-02T10:00:00Z", ContactKind.DOCTOR, "R01"),
                        checked("R01", "2025-10-02T10:00:00Z")))
                .endsWith(NONE);
    }

    @Test
    void aContactWrittenDownAfterTheSignCountsThoughItsOwnTimeIsEarlier() {
        var late =
                reading("2026-03-11T05:00:00Z").recorded("2026-03-11T20:00:00Z").yes(SafetyQuestion.SADDLE_NUMB);
        var entries = List.<Supplier<? extends Entry>>of(
                spasm("2026-03-11T04:00:00Z").injury(false),
                late,
                () -> writtenLater(contact("2026-03-11T06:00:00Z", ContactKind.EMERGENCY, "R02")
                        .get()));
        assertThat(content(of(entries), one(Paper.A4))
                        .advice()
                        .shown()
                        .getFirst()
                        .text())
                .endsWith("emergency contacted Wed 11 Mar.");
    }

    private static Contact writtenLater(Contact contact) {
        return new Contact(
                contact.id(),
                contact.at(),
                at("2026-03-11T20:05:00Z"),
                false,
                contact.kind(),
                contact.how(),
                contact.episode(),
                contact.alertsCovered(),
                "",
                "",
                "",
                Optional.empty());
    }

    @Test
    void aContactByMistakeOrStillAheadIsNone() {
        Supplier<Entry> mistake = () ->
                contact("2026-03-12T08:00:00Z", ContactKind.DOCTOR, "R01").get().withMistake(true);
        assertThat(advice(mistake)).endsWith(NONE);
        assertThat(advice(contact("2026-03-12T10:40:01Z", ContactKind.DOCTOR, "R01")))
                .endsWith(NONE);
    }
}
