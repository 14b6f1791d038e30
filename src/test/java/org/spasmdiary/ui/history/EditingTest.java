package org.spasmdiary.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spasmdiary.ui.history.Days.ZONE;
import static org.spasmdiary.ui.history.Days.at;
import static org.spasmdiary.ui.history.Days.pain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.diary.When;
import org.spasmdiary.ui.history.form.Draft;
import org.spasmdiary.ui.history.form.Made;
import org.spasmdiary.ui.history.form.Sheet;

/** What a form begins with. */
class EditingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final When NOW = at("12 11:40");

    @Test
    void aNewEntryOfTodayBeginsAtThisMoment() {
        Editing editing = Editing.reading(TODAY, NOW);
        assertThat(editing.isNew()).isTrue();
        assertThat(editing.start()).isEqualTo(Draft.EMPTY.with(Field.OBSERVED_AT, "2026-03-12T11:40"));
    }

    @Test
    void onAnotherDayTheTimeIsLeftOutAndAskedFor() {
        Editing editing = Editing.contact(YESTERDAY, NOW);
        assertThat(editing.start().text(Field.AT)).isEqualTo("2026-03-11T");
        assertThat(Sheet.entryOf(editing.entry(), editing.start().with(Field.KIND, "DOCTOR"), ZONE))
                .isInstanceOf(Made.Wrong.class);
    }

    @Test
    void aDayOnWhichTheClocksChangeIsADayLikeAnother() {
        LocalDate change = LocalDate.of(2025, 10, 26);
        Editing editing = Editing.reading(change, NOW);
        assertThat(editing.entry().at().instant()).isEqualTo(Instant.parse("2025-10-26T11:00:00Z"));
        Draft typed =
                editing.start().with(Field.OBSERVED_AT, "2025-10-26T12:30").with(Field.PAIN_NOW, "4");
        Reading made = (Reading) ((Made.Ready) Sheet.entryOf(editing.entry(), typed, ZONE)).entry();
        assertThat(made.at().instant()).isEqualTo(Instant.parse("2025-10-26T11:30:00Z"));
    }

    @ParameterizedTest
    @EnumSource(TreatmentKind.Group.class)
    void aTreatmentOffersTheKindsOfItsGroupAndNoneIsChosenInAdvance(TreatmentKind.Group group) {
        Editing editing = Editing.treatment(TODAY, NOW, group);
        assertThat(((Treatment) editing.entry()).kind().group()).isEqualTo(group);
        assertThat(editing.start().text(Field.KIND)).isEmpty();
    }

    @Test
    void unsavedTextIsFoundAgainByWhatItWasAboutAndMixedUpWithNoOther() {
        var names = new HashSet<String>();
        for (LocalDate day : new LocalDate[] {TODAY, YESTERDAY}) {
            names.add(Editing.reading(day, NOW).form());
            names.add(Editing.contact(day, NOW).form());
            for (TreatmentKind.Group group : TreatmentKind.Group.values())
                names.add(Editing.treatment(day, NOW, group).form());
        }
        Reading one = pain("11 06:30", 7);
        Reading other = pain("11 06:30", 7);
        names.add(Editing.of(one).form());
        names.add(Editing.of(other).form());
        assertThat(names).hasSize(2 * (2 + TreatmentKind.Group.values().length) + 2);
        assertThat(Editing.reading(TODAY, at("12 11:50")).form())
                .isEqualTo(Editing.reading(TODAY, NOW).form());
        assertThat(Editing.of(one.withMistake(true)).form())
                .isEqualTo(Editing.of(one).form());
    }
}
