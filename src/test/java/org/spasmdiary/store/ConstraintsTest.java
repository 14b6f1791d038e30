package org.spasmdiary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.FullDiary;

/** The file itself refuses what can never be true, whoever writes it: both sides of every range. */
class ConstraintsTest {
    @TempDir
    static Path dir;

    private static RawFile raw;

    @BeforeAll
    static void fill() throws Exception {
        raw = new RawFile(RawFile.filled(dir.resolve("d.db"), FullDiary.read().entries()));
        raw.run("PRAGMA foreign_keys = ON");
    }

    @AfterAll
    static void end() throws SQLException {
        raw.close();
    }

    @BeforeEach
    void begin() throws SQLException {
        raw.run("BEGIN");
    }

    @AfterEach
    void takeBack() throws SQLException {
        raw.run("ROLLBACK");
    }

    private void refused(String sql) {
        assertThatThrownBy(() -> raw.run(sql))
                .as(sql)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("CONSTRAINT");
    }

    private void set(String column, String value) throws SQLException {
        String[] at = column.split("\\.");
        String sql = "UPDATE " + at[0] + " SET " + at[1] + " = " + value;
        assertThat(raw.run(sql)).as(sql).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "meta.entries, -1, 0, 9000000",
                "meta.revisions, -1, 0, 9000000",
                "meta.imports, -1, 0, 9000000",
                "meta.sample, 2, 0, 1",
                "meta.sample, -1, 0, 1",
                "entry.mistake, 2, 0, 1",
                "entry.revision, 0, 1, 9000000",
                "entry.offset_s, 64801, -64800, 64800",
                "entry.offset_s, -64801, -64800, 64800",
                "entry.at_s, 253402365600, -62167284000, 253402365599",
                "entry.at_s, -62167284001, -62167284000, 253402365599",
                "entry.recorded_s, 253402365600, -62167284000, 253402365599",
                "entry.recorded_s, -62167284001, -62167284000, 253402365599",
                "episode.end_offset_s, 64801, -64800, 64800",
                "episode.injury_unsure, 2, 0, 1",
                "episode.accident_unsure, 2, 0, 1",
                "reading.pain_now, 11, 0, 10",
                "reading.pain_now, -1, 0, 10",
                "reading.pain_worst_24h, 11, 0, 10",
                "reading.pain_average_24h, -1, 0, 10",
                "reading.times_woken, 21, 0, 20",
                "reading.times_woken, -1, 0, 20",
                "reading.stress, 11, 0, 10",
                "reading.fluids, 41, 0, 40",
                "reading.fluids, -1, 0, 40",
                "reading.pgic, 0, 1, 7",
                "reading.pgic, 8, 1, 7",
                "reading.sleep_hours, '24.5', '0', '24'",
                "reading.sleep_hours, '-0.5', '0', '24'",
                "reading.sitting_hours, '24.25', '0', '24'",
                "reading.temperature_c, '33.9', '34', '43'",
                "reading.temperature_c, '43.1', '34.0', '43.0'",
                "treatment.units, '0', '0.25', '20'",
                "treatment.units, '20.5', '0.25', '20'",
                "treatment.units, '-1', '0.001', '20'",
                "treatment.strength_mg, '0', '0.001', '5000'",
                "treatment.strength_mg, '5000.1', '0.001', '5000'",
                "treatment.prescribed, 2, 0, 1",
                "treatment.prescribed_max_mg_24h, '0', '0.1', '1000000'",
                "treatment.prescribed_max_mg_24h, '1000001', '0.1', '1000000'",
                "treatment.prescribed_days, 0, 1, 365",
                "treatment.prescribed_days, 366, 1, 365",
                "treatment.pain_before, 11, 0, 10",
                "treatment.pain_after, -1, 0, 10",
                "treatment.after_minutes, 1441, 0, 1440",
                "treatment.after_minutes, -1, 0, 1440",
                "treatment.helped, 0, 1, 7",
                "treatment.helped, 8, 1, 7",
                "alert_record.last_true_offset_s, 64801, -64800, 64800",
                "alert_record.outcome_offset_s, -64801, -64800, 64800",
                "alert_input.position, -1, 0, 99",
                "safety_answer.unsure, 2, 0, 0",
                "profile.birth_year, 1899, 1900, 2200",
                "profile.birth_year, 2201, 1900, 2200",
                "profile.age, 0, 1, 120",
                "profile.age, 121, 1, 120",
                "profile.pregnancy_weeks, 43, 0, 42",
                "profile.pregnancy_weeks, -1, 0, 42",
                "profile.pregnancy_days, 7, 0, 6",
                "profile.conditions_asked, 2, 0, 1",
                "profile.temperature_unit, 'K', 'C', 'F'",
                "profile.pregnant, 'NOT_ASKED', 'YES', 'NO'",
                "profile.alcohol3plus, 'yes', 'YES', 'NO'",
                "episode.injury, 'NOT_ASKED', 'YES', 'NO'",
                "episode.accident, '', 'YES', 'NO'",
                "episode.swelling_or_bruise, 'MAYBE', 'YES', 'NO'",
                "reading.still_there, 'NOT_ASKED', 'YES', 'NO'",
                "reading.limits_day, 'no', 'YES', 'NO'",
                "reading.stuck_locked, 'no', 'YES', 'NO'",
                "reading.in_bed_most_of_day, 'no', 'YES', 'NO'",
                "reading.woken_by_pain, 'no', 'YES', 'NO'",
                "reading.activity_jump, 'no', 'YES', 'NO'",
                "function_tick.ease, 'NOT_ASKED', 'EASY', 'CANNOT'",
                "alert_outcome.rule, 'R1', 'R01', 'R99'",
                "alert_record.rule, 'r01', 'R01', 'R99'",
            })
    void aValueOutsideIsRefusedAndBothEdgesAreTaken(String column, String outside, String low, String high)
            throws SQLException {
        String[] at = column.split("\\.");
        refused("UPDATE " + at[0] + " SET " + at[1] + " = " + outside);
        set(column, low);
        set(column, high);
    }

    @ParameterizedTest
    @CsvSource({"0.4, 0.5, 1440", "1441, 0.5, 1440"})
    void aLengthIsHalfAMinuteToADay(String outside, String low, String high) throws SQLException {
        raw.run("UPDATE treatment SET end_s = NULL, end_zone = NULL, end_offset_s = NULL");
        refused("UPDATE treatment SET minutes = '" + outside + "'");
        set("treatment.minutes", "'" + low + "'");
        set("treatment.minutes", "'" + high + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "entry.note, 20000",
        "entry.private_note, 20000",
        "episode.title, 80",
        "episode.trigger_detail, 500",
        "treatment.product, 120",
        "contact.said, 20000",
        "contact.diagnosis_as_told, 20000",
        "contact.plan, 20000",
        "period.why, 200",
        "profile.display_name, 80",
        "profile.other_medicine, 200",
        "profile.allergies, 20000",
        "profile.emergency_number, 60",
        "profile.urgent_line, 60",
        "profile.poison_line, 60",
    })
    void textIsCountedInCharactersAsAPersonDoes(String column, int most) throws SQLException {
        String[] at = column.split("\\.");
        String emoji = "\uD83D\uDE00".repeat(most);
        set(column, "'" + emoji + "'");
        refused("UPDATE " + at[0] + " SET " + at[1] + " = '" + emoji + "x'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entry.id",
                "episode.joined_to",
                "reading.episode",
                "treatment.linked_to",
                "treatment.episode",
                "contact.episode",
                "alert_outcome.episode",
                "alert_outcome.contact",
                "alert_record.episode",
                "alert_record.contact",
                "alert_input.about",
                "change_log.id",
            })
    void anIdHas36Characters(String column) {
        String[] at = column.split("\\.");
        refused("UPDATE " + at[0] + " SET " + at[1] + " = '2f0c1f7e-6a0e-4a53-9a1b-0000000000'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE episode SET end_reason = NULL",
                "UPDATE episode SET end_s = NULL",
                "UPDATE episode SET end_zone = NULL",
                "UPDATE episode SET end_offset_s = NULL",
                "UPDATE episode SET injury = NULL",
                "UPDATE episode SET injury_asked_s = NULL",
                "UPDATE episode SET accident = NULL",
                "UPDATE treatment SET minutes = '5', end_s = 1, end_zone = 'Z', end_offset_s = 0",
                "UPDATE treatment SET minutes = NULL, end_s = 1",
                "UPDATE alert_record SET outcome_s = NULL",
                "UPDATE alert_record SET outcome_zone = NULL",
                "UPDATE alert_record SET last_true_s = NULL",
                "UPDATE safety_answer SET answer = 'NO', unsure = 1",
                "UPDATE safety_answer SET answer = 'NO', since_checked = 'SAME'",
                "UPDATE entry SET kind = 'note'",
                "INSERT INTO meta SELECT 2, entries, revisions, imports, owner, last_save, confirmed, sample, crc FROM meta",
            })
    void whatBelongsTogetherCannotStandAlone(String sql) {
        refused(sql);
    }

    @Test
    void oneIdCannotBeUsedTwice() {
        refused("UPDATE entry SET id = '2f0c1f7e-6a0e-4a53-9a1b-000000000001'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO reading (entry) VALUES (999)",
                "INSERT INTO movement VALUES (999, 'MOVED')",
                "INSERT INTO entry_tag VALUES (999, 'symptom', 'sharp')",
                "INSERT INTO function_tick VALUES (999, 'sit', 'EASY')",
                "INSERT INTO safety_answer VALUES (999, 'chestPain', 'NO', 0, NULL, 1)",
                "INSERT INTO alert_input VALUES (999, 0, '2f0c1f7e-6a0e-4a53-9a1b-000000000001', '', '')",
                "UPDATE entry SET import_id = 999",
                "UPDATE reading SET entry = 999",
                "DELETE FROM import_batch",
            })
    void nothingBelongsToAnEntryOrAnImportThatIsNotThere(String sql) {
        refused(sql);
    }

    @Test
    void whatBelongsToAnEntryGoesWithIt() throws SQLException {
        raw.run("DELETE FROM entry");
        for (String table : List.of(
                "episode",
                "reading",
                "treatment",
                "contact",
                "alert_outcome",
                "alert_record",
                "movement",
                "period",
                "entry_tag",
                "function_tick",
                "safety_answer",
                "alert_input"))
            assertThat(raw.rows("SELECT * FROM " + table)).as(table).isEmpty();
    }

    @Test
    void everyTableIsStrictSoThatANumberNeverBecomesText() throws SQLException {
        assertThat(raw.rows(
                        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0"))
                .containsExactly("sqlite_schema");
        refused("UPDATE reading SET pain_now = 'five'");
        refused("UPDATE reading SET pain_now = 7.5");
        refused("UPDATE entry SET at_s = x'00'");
    }
}
