package org.spasmdiary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spasmdiary.diary.Coded;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.TreatmentKind;

/** Every word of every list goes into the file under its code, in its own column, and comes back. */
class EveryWordTest {
    @TempDir
    static Path dir;

    private static Path file;

    @BeforeAll
    static void writeManyOfEachKind() throws StoreException {
        var any = new AnyEntries(11);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 60; i++) entries.addAll(any.oneOfEach());
        for (TreatmentKind kind : TreatmentKind.values()) entries.add(any.treatment(kind));
        for (int i = 0; i < 20; i++) entries.add(any.treatment(TreatmentKind.OTHER_PRODUCT));
        file = dir.resolve("words.db");
        NewFile.create(file, false);
        try (var diary = DiaryFile.connect(file)) {
            diary.write(RoundTripTest.save("1", entries, Optional.empty()));
            assertThat(diary.load().findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OnsetCertainty|SELECT certainty FROM episode",
                "OnsetHow|SELECT how FROM episode",
                "EndReason|SELECT end_reason FROM episode",
                "Side|SELECT side FROM episode",
                "Tri|SELECT swelling_or_bruise FROM episode",
                "SinceChecked|SELECT injury_since FROM episode",
                "Region|SELECT value FROM entry_tag WHERE kind = 'region'",
                "BodyMark|SELECT value FROM entry_tag WHERE kind = 'body_mark'",
                "Trigger|SELECT value FROM entry_tag WHERE kind = 'trigger'",
                "PainPattern|SELECT pain_pattern FROM reading",
                "Tri|SELECT still_there FROM reading",
                "Tri|SELECT limits_day FROM reading",
                "Tri|SELECT stuck_locked FROM reading",
                "Tri|SELECT in_bed_most_of_day FROM reading",
                "Tri|SELECT woken_by_pain FROM reading",
                "Tri|SELECT activity_jump FROM reading",
                "ChestPainKind|SELECT chest_pain_kind FROM reading",
                "Symptom|SELECT value FROM entry_tag WHERE kind = 'symptom'",
                "WorseWith|SELECT value FROM entry_tag WHERE kind = 'worse_with'",
                "Spread|SELECT value FROM entry_tag WHERE kind = 'spread'",
                "OtherAche|SELECT value FROM entry_tag WHERE kind = 'ache'",
                "FunctionTick|SELECT tick FROM function_tick",
                "Ease|SELECT ease FROM function_tick",
                "SafetyQuestion|SELECT question FROM safety_answer",
                "SinceChecked|SELECT since_checked FROM safety_answer",
                "TreatmentKind|SELECT treatment_kind FROM treatment",
                "Ingredient|SELECT ingredient FROM treatment",
                "SideEffect|SELECT value FROM entry_tag WHERE kind = 'side_effect'",
                "ContactKind|SELECT contact_kind FROM contact",
                "ContactHow|SELECT how FROM contact",
                "OutcomeKind|SELECT outcome FROM alert_outcome",
                "RecordOutcome|SELECT outcome FROM alert_record",
                "MovementKind|SELECT what FROM movement",
            })
    void theColumnHoldsEachCodeAndNothingForNotAsked(String type, String sql) throws Exception {
        List<String> codes = Arrays.stream(
                        Class.forName("org.spasmdiary.diary." + type).getEnumConstants())
                .map(word -> ((Coded) word).code())
                .map(code -> code.equals("NOT_ASKED") ? "-" : code)
                .toList();
        try (var raw = new RawFile(file)) {
            List<String> stored = raw.rows(sql.replace("SELECT", "SELECT DISTINCT"));
            assertThat(stored).containsAll(codes);
            assertThat(codes)
                    .containsAll(
                            stored.stream().filter(code -> !code.equals("-")).toList());
        }
    }

    @Test
    void noWordIsAReminderOfTheProgramsOwnNames() throws SQLException {
        try (var raw = new RawFile(file)) {
            assertThat(raw.rows("SELECT DISTINCT kind FROM entry ORDER BY kind"))
                    .containsExactly(
                            "alert_outcome",
                            "alert_record",
                            "contact",
                            "episode",
                            "movement",
                            "period",
                            "reading",
                            "treatment");
            assertThat(raw.rows("SELECT DISTINCT kind FROM entry_tag ORDER BY kind"))
                    .containsExactly(
                            "ache",
                            "body_mark",
                            "covers",
                            "region",
                            "rule",
                            "side_effect",
                            "spread",
                            "symptom",
                            "trigger",
                            "worse_with");
        }
    }
}
