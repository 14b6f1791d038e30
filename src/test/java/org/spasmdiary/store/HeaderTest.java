package org.spasmdiary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spasmdiary.store.Header.Reason;

/** G16, G17: what a file is, told by its first bytes and without touching it. */
class HeaderTest {
    @TempDir
    Path dir;

    private Path file;

    @BeforeEach
    void make() throws StoreException {
        file = dir.resolve("d.db");
        NewFile.create(file, false);
    }

    private void put(int at, int value) throws IOException {
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(at);
            raw.writeInt(value);
        }
    }

    private static Header notOurs(Reason reason) {
        return new Header.NotOurs(reason);
    }

    @Test
    void aNewDiaryIsOursAndOfTheNewestVersion() {
        assertThat(Header.read(file)).isEqualTo(new Header.Ours(Header.NEWEST, false));
    }

    /** Pinned: other programs know our files by these four letters, and version 1 is out in the world. */
    @Test
    void theMarkInTheFileIsSpdyAtByte68AndTheVersionAtByte60() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertThat(new String(bytes, 0, 16, StandardCharsets.ISO_8859_1)).isEqualTo("SQLite format 3\0");
        assertThat(new String(bytes, 68, 4, StandardCharsets.US_ASCII)).isEqualTo("SPDY");
        assertThat(Arrays.copyOfRange(bytes, 60, 64)).containsExactly(0, 0, 0, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 1000, Integer.MAX_VALUE})
    void aHigherVersionIsNewerAndSaysWhich(int version) throws IOException {
        put(60, version);
        assertThat(Header.read(file)).isEqualTo(new Header.Newer(version));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aVersionThatNeverWasIsOursAllTheSame(int version) throws IOException {
        put(60, version);
        assertThat(Header.read(file)).isEqualTo(new Header.Ours(version, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0x53504458, -1})
    void anotherMarkIsAnotherProgramsDatabase(int mark) throws IOException {
        put(68, mark);
        assertThat(Header.read(file)).isEqualTo(notOurs(Reason.OTHER_PROGRAM));
    }

    @Test
    void anotherProgramsNewerDatabaseIsStillNotOurs() throws IOException {
        put(68, 0);
        put(60, 99);
        assertThat(Header.read(file)).isEqualTo(notOurs(Reason.OTHER_PROGRAM));
    }

    @Test
    void aDiaryLeftInWriteAheadModeSaysSo() throws IOException {
        put(16, 0x10000202);
        assertThat(Header.read(file)).isEqualTo(new Header.Ours(1, true));
    }

    @ParameterizedTest
    @CsvSource({"0, EMPTY", "1, OTHER_FORMAT", "99, OTHER_FORMAT", "100, OTHER_FORMAT", "511, OTHER_FORMAT"})
    void aFileTooShortForADiaryIsNone(int length, Reason reason) throws IOException {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
        assertThat(Header.read(file)).isEqualTo(notOurs(reason));
    }

    @Test
    void from512BytesOnTheHeaderCounts() throws IOException {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 512));
        assertThat(Header.read(file)).isInstanceOf(Header.Ours.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Dear diary, ", "\u0089PNG\r\n\u001A\n", "PK\u0003\u0004", "SQLite format 2\0", "%PDF-1.7\n"})
    void textPicturesAndArchivesAreOtherFormats(String start) throws IOException {
        Files.writeString(file, start.repeat(100), StandardCharsets.ISO_8859_1);
        assertThat(Header.read(file)).isEqualTo(notOurs(Reason.OTHER_FORMAT));
    }

    @Test
    void aFolderALinkAndAFileAboveFourGibibytesAreNoDiaries() throws IOException {
        assertThat(Header.read(dir)).isEqualTo(notOurs(Reason.FOLDER));
        Path link = Files.createSymbolicLink(dir.resolve("link.db"), file);
        assertThat(Header.read(link)).isEqualTo(notOurs(Reason.NOT_A_PLAIN_FILE));
        Path dangling = Files.createSymbolicLink(dir.resolve("dangling.db"), dir.resolve("nowhere"));
        assertThat(Header.read(dangling)).isEqualTo(notOurs(Reason.NOT_A_PLAIN_FILE));
        try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.setLength(Header.LARGEST); // a hole: it takes no room
            assertThat(Header.read(file)).isInstanceOf(Header.Ours.class);
            raw.setLength(Header.LARGEST + 1);
            assertThat(Header.read(file)).isEqualTo(notOurs(Reason.TOO_LARGE));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsNoDiaryAndNeverWaitedFor() {
        assertThat(Header.read(Path.of("/dev/zero"))).isEqualTo(notOurs(Reason.NOT_A_PLAIN_FILE));
        assertThat(Header.read(Path.of("/dev/null"))).isEqualTo(notOurs(Reason.NOT_A_PLAIN_FILE));
    }

    @Test
    void whereNothingIsItSaysWhetherTheFolderIsThere() {
        assertThat(Header.read(dir.resolve("none.db"))).isEqualTo(new Header.Missing(false));
        assertThat(Header.read(dir.resolve("none/none.db"))).isEqualTo(new Header.Missing(true));
        assertThat(Header.read(file.resolve("below.db"))).isEqualTo(new Header.Missing(true));
        assertThat(Header.read(dir.resolve("n".repeat(5_000)))).isEqualTo(notOurs(Reason.NOT_ALLOWED));
    }

    @Test
    void readingItChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(file);
        var time = Files.getLastModifiedTime(file);
        Header.read(file);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
        assertThat(dir.toFile().list()).containsExactly("d.db");
    }
}
