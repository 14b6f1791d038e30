package org.spasmdiary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.FullDiary;
import org.spasmdiary.diary.Entry;

/** G13: whatever another program changes in a row, it is found; nobody is shown silently changed notes. */
class RowChecksumTest {
    @TempDir
    Path dir;

    private Path whole;
    private Path file;

    @BeforeEach
    void fill() throws StoreException {
        List<Entry> entries = new ArrayList<>(FullDiary.read().entries());
        entries.addAll(new AnyEntries(3).oneOfEach());
        whole = RawFile.filled(dir.resolve("whole.db"), entries);
        file = dir.resolve("d.db");
    }

    private interface Harm {
        void to(RawFile raw) throws SQLException;
    }

    /** What is found after that harm; a refusal to load at all counts as found. */
    private List<Finding> foundAfter(Harm harm) throws Exception {
        Files.copy(whole, file, StandardCopyOption.REPLACE_EXISTING);
        try (var raw = new RawFile(file)) {
            raw.run("PRAGMA ignore_check_constraints = ON");
            raw.run("PRAGMA foreign_keys = OFF");
            harm.to(raw);
        }
        try (var diary = DiaryFile.look(file)) {
            return diary.load().findings();
        } catch (StoreException e) {
            assertThat(e.trouble()).isEqualTo(Trouble.DAMAGED);
            return List.of(new Finding(Finding.Kind.UNREADABLE, "file", e.getMessage()));
        }
    }

    @Test
    void theUntouchedFileHasNoFindings() throws Exception {
        assertThat(foundAfter(_ -> {})).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meta",
                "import_batch",
                "entry",
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
                "alert_input",
                "change_log",
                "draft",
                "profile",
                "profile_tag",
            })
    void aChangedValueInAnyColumnIsFound(String table) throws Exception {
        List<String> columns = new ArrayList<>();
        try (var raw = new RawFile(whole)) {
            columns.addAll(raw.rows("SELECT name FROM pragma_table_info('" + table + "')"));
        }
        columns.removeAll(List.of("one", "number")); // where a row stands, not what it says
        if (table.equals("import_batch")) columns.remove("import_id"); // likewise
        assertThat(columns).isNotEmpty();
        for (String column : columns)
            assertThat(foundAfter(raw -> assertThat(raw.run(changing(raw, table, column)))
                            .as(table + "." + column)
                            .isEqualTo(1)))
                    .as(table + "." + column)
                    .isNotEmpty();
    }

    /** One row gets another value of the right type. */
    private static String changing(RawFile raw, String table, String column) throws SQLException {
        String type = raw.rows("SELECT type FROM pragma_table_info('" + table + "') WHERE name = '" + column + "'")
                .getFirst();
        String other = (type.equals("TEXT") ? "ifnull(%s, '') || 'x'" : "ifnull(%s, 0) + 1").formatted(column);
        String key = raw.rows("SELECT group_concat(name) FROM pragma_table_info('" + table + "') WHERE pk > 0")
                .getFirst();
        return "UPDATE " + table + " SET " + column + " = " + other + " WHERE (" + key + ") = (SELECT " + key + " FROM "
                + table + " ORDER BY " + key + " DESC LIMIT 1)";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entry",
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
                "alert_input",
                "change_log",
                "import_batch",
                "profile",
                "meta",
            })
    void rowsThatAreGoneAreFound(String table) throws Exception {
        assertThat(foundAfter(raw -> assertThat(raw.run("DELETE FROM " + table)).isPositive()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INSERT INTO entry_tag SELECT min(entry), 'symptom', 'sharp2' FROM reading",
                "INSERT INTO function_tick SELECT entry, 'lie', 'EASY' FROM reading LIMIT 1",
                "INSERT INTO change_log (id, at_s, field, crc) SELECT id, at_s, field, crc FROM change_log",
                "INSERT INTO import_batch (name, at_s, crc) SELECT name, at_s, crc FROM import_batch",
                "INSERT INTO entry_tag VALUES (999999, 'symptom', 'sharp')",
                "INSERT INTO movement VALUES (999999, 'MOVED')",
                "INSERT INTO profile_tag VALUES ('condition', 'stroke ')",
                "INSERT INTO movement SELECT entry, 'MOVED' FROM reading LIMIT 1",
                "UPDATE entry SET mistake = 1 - mistake",
                "UPDATE entry SET removed_s = NULL",
                "UPDATE reading SET episode = NULL",
                "UPDATE meta SET sample = 1",
            })
    void rowsThatWereAddedOrChangedAtLargeAreFound(String sql) throws Exception {
        assertThat(foundAfter(raw -> assertThat(raw.run(sql)).isPositive())).isNotEmpty();
    }

    @Test
    void theContentOfTwoEntriesCannotBeSwapped() throws Exception {
        assertThat(foundAfter(raw -> {
                    raw.run("UPDATE entry SET note = (SELECT o.note FROM entry o WHERE o.kind = 'reading'"
                            + " AND o.entry <> entry.entry) WHERE kind = 'reading'");
                }))
                .isNotEmpty();
    }

    @Test
    void textAndNumberOfTheSameLookAreNotTheSame() {
        assertThat(RowCrc.of("t", List.of("1"))).isNotEqualTo(RowCrc.of("t", List.of(1L)));
        assertThat(RowCrc.of("t", List.of("ab", "c"))).isNotEqualTo(RowCrc.of("t", List.of("a", "bc")));
        assertThat(RowCrc.of("t", java.util.Arrays.asList((Object) null))).isNotEqualTo(RowCrc.of("t", List.of("")));
        assertThat(RowCrc.of("t", List.of())).isNotEqualTo(RowCrc.of("u", List.of()));
    }

    /** One flipped bit makes a blob of a text; that is a row that does not check, and no error of ours. */
    @Test
    void aCellOfAKindThatIsNeverWrittenFitsNoChecksum() {
        assertThat(RowCrc.of("t", List.of(new byte[] {'a'}))).isNotEqualTo(RowCrc.of("t", List.of("a")));
        assertThat(RowCrc.of("t", List.of(new byte[0]))).isNotEqualTo(RowCrc.of("t", List.of("")));
    }

    /** Pinned: another checksum would make every diary there is look damaged. */
    @Test
    void theChecksumIsTheOneThatStandsInTheFilesOfToday() {
        assertThat(RowCrc.of("draft", List.of("today.reading", "note", "half a word")))
                .isEqualTo(1_208_988_450L);
    }

    /** A finding names the place; it may end in a log, so it never holds what the person wrote. */
    @Test
    void whatIsFoundNamesTheEntryButNotItsText() throws Exception {
        List<Finding> found = foundAfter(raw -> raw.run("UPDATE entry SET note = 'my secret' WHERE kind = 'reading'"));
        assertThat(found)
                .extracting(Finding::where)
                .contains("reading "
                        + FullDiary.of(org.spasmdiary.diary.form.EntryKind.READINGS)
                                .id());
        assertThat(found.toString()).doesNotContain("secret").doesNotContain("Socks");
    }
}
