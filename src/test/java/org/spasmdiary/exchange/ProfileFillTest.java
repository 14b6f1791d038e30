package org.spasmdiary.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spasmdiary.FullDiary;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.form.ProfileForm;

/** "The profile fills only parts not recorded yet", for each part. */
class ProfileFillTest {
    private static final Map<String, Object> FULL =
            ProfileForm.write(FullDiary.read().profile());

    static List<String> parts() {
        return List.copyOf(FULL.keySet());
    }

    private static Profile profile(Map<String, ?> fields) {
        return ProfileForm.read(fields, _ -> {});
    }

    private static Map<String, Object> filled(Map<String, ?> own, Map<String, ?> other) {
        return ProfileForm.write(ProfileFill.of(profile(own), profile(other)).orElse(profile(own)));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aPartThatIsMissingIsFilledAndTheOthersStay(String part) {
        Map<String, Object> own = new HashMap<>(FULL);
        own.remove(part);
        assertThat(filled(own, FULL)).isEqualTo(FULL);
        assertThat(filled(Map.of(), Map.of(part, FULL.get(part)))).isEqualTo(Map.of(part, FULL.get(part)));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aPartThatIsRecordedStaysWhateverTheFileSays(String part) {
        Map<String, Object> others = Map.ofEntries(
                Map.entry("displayName", "Sam"),
                Map.entry("birthYear", 1950),
                Map.entry("age", 76),
                Map.entry("country", "US"),
                Map.entry("language", "fr"),
                Map.entry("temperatureUnit", "C"),
                Map.entry("pregnant", "NO"),
                Map.entry("pregnancy", Map.of("dueDate", "2026-12-01")),
                Map.entry("conditions", List.of()),
                Map.entry("medicines", List.of("steroid")),
                Map.entry("otherMedicine", "None"),
                Map.entry("alcohol3plus", "YES"),
                Map.entry("dailyLoad", List.of()),
                Map.entry("history", List.of()),
                Map.entry("allergies", "None"),
                Map.entry("emergencyNumber", "911"),
                Map.entry("urgentLine", "111"),
                Map.entry("poisonLine", "1-800"));
        Map<String, Object> own = Map.of(part, FULL.get(part));
        assertThat(filled(own, Map.of(part, others.get(part)))).isEqualTo(own);
        assertThat(filled(Map.of(), Map.of(part, others.get(part))))
                .as("the other one is different")
                .isNotEqualTo(own);
    }

    @Test
    void askedAndNoneIsAnAnswerThatStays() {
        assertThat(filled(Map.of("conditions", List.of()), Map.of("conditions", List.of("asthma"))))
                .isEqualTo(Map.of("conditions", List.of()));
    }

    @Test
    void anUnknownProfileOfTheFileChangesNothing() {
        assertThat(ProfileFill.of(profile(FULL), Profile.UNKNOWN)).isEmpty();
        assertThat(ProfileFill.of(Profile.UNKNOWN, Profile.UNKNOWN)).isEmpty();
    }

    @Test
    void weeksAreFilledInBesideTheSameAnswerButNeverBesideAnother() {
        Map<String, Object> weeks = Map.of("pregnant", "YES", "pregnancy", Map.of("dueDate", "2026-07-01"));
        assertThat(filled(Map.of("pregnant", "YES"), weeks)).isEqualTo(weeks);
        assertThat(filled(Map.of("pregnant", "NO"), weeks)).isEqualTo(Map.of("pregnant", "NO"));
        assertThat(filled(Map.of(), weeks)).isEqualTo(weeks);
    }
}
