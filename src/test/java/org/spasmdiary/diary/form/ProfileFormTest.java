package org.spasmdiary.diary.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Condition;
import org.spasmdiary.diary.Pregnancy;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Profile;

class ProfileFormTest {
    private final List<Problem> problems = new ArrayList<>();

    private Profile read(Map<String, ?> fields) {
        return ProfileForm.read(fields, problems::add);
    }

    @Test
    void anUnknownProfileIsEmpty() {
        assertThat(ProfileForm.write(Profile.UNKNOWN)).isEmpty();
        assertThat(read(Map.of())).isEqualTo(Profile.UNKNOWN);
    }

    @Test
    void askedAndNoneIsNotTheSameAsNotAsked() {
        Profile none = read(Map.of("conditions", List.of()));
        assertThat(none.conditions()).contains(Set.of());
        assertThat(none.medicines()).isEmpty();
        assertThat(ProfileForm.write(none)).containsOnlyKeys("conditions");
    }

    @Test
    void aWordNobodyKnowsNeverTurnsIntoAskedAndNone() {
        assertThat(read(Map.of("conditions", List.of("gout"))).conditions()).isEmpty();
        assertThat(read(Map.of("conditions", "asthma")).conditions()).isEmpty();
        assertThat(read(Map.of("conditions", List.of("gout", "asthma"))).conditions())
                .contains(Set.of(Condition.ASTHMA));
        assertThat(problems).hasSize(3);
    }

    @Test
    void aWrongPartIsLeftUnknownAndTheRestKept() {
        Profile read = read(Map.of("age", new BigDecimal(121), "birthYear", new BigDecimal(1980), "country", "DE"));
        assertThat(read.age()).isEmpty();
        assertThat(read.birthYear()).contains(1980);
        assertThat(read.country()).isEqualTo("DE");
        assertThat(problems).hasSize(1);
    }

    @Test
    void weeksNeedTheirDateAndWinOverADueDate() {
        var weeks = Map.of("weeks", new BigDecimal(22), "days", new BigDecimal(3), "asOf", "2026-03-01");
        assertThat(read(Map.of("pregnant", "YES", "pregnancy", weeks)).pregnancy())
                .contains(new Pregnancy.Weeks(22, 3, LocalDate.parse("2026-03-01")));
        var both = Map.of("weeks", new BigDecimal(22), "asOf", "2026-03-01", "dueDate", "2026-07-01");
        assertThat(read(Map.of("pregnancy", both)).pregnancy())
                .contains(new Pregnancy.Weeks(22, 0, LocalDate.parse("2026-03-01")));
        assertThat(problems).isEmpty();
        var undated = Map.of("weeks", new BigDecimal(22), "dueDate", "2026-07-01");
        assertThat(read(Map.of("pregnancy", undated)).pregnancy())
                .contains(new Pregnancy.DueDate(LocalDate.parse("2026-07-01")));
        assertThat(read(Map.of("pregnancy", Map.of("weeks", new BigDecimal(43))))
                        .pregnancy())
                .isEmpty();
        assertThat(problems).isNotEmpty();
    }

    @Test
    void numbersThatWereTypedOverAreKept() {
        var fields = Map.of("emergencyNumber", "112", "urgentLine", "116117", "poisonLine", "030 19240");
        assertThat(ProfileForm.write(read(fields))).isEqualTo(fields);
    }
}
