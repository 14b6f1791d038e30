package org.spasmdiary.ui.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeFileTest {
    @TempDir
    private Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }

    @Test
    void aFileIsWrittenAndNothingElseStaysBesideIt() throws IOException {
        WholeFile.write(folder.resolve("a.csv"), bytes("new"));
        assertThat(folder.resolve("a.csv")).hasBinaryContent(bytes("new"));
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void anOldFileIsReplacedAsAWhole() throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), bytes("a longer old text"));
        WholeFile.write(file, bytes("new"));
        assertThat(file).hasBinaryContent(bytes("new"));
    }

    @Test
    void aFolderThatIsNotThereIsSaidAndNothingIsMade() {
        Path nowhere = folder.resolve("gone").resolve("a.csv");
        assertThatThrownBy(() -> WholeFile.write(nowhere, bytes("new"))).isInstanceOf(IOException.class);
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void aFolderOfThatNameStaysAndNothingIsLeftBehind() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("a.csv"));
        assertThatThrownBy(() -> WholeFile.write(taken, bytes("new"))).isInstanceOf(IOException.class);
        assertThat(taken).isDirectory();
        assertThat(files()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"PNG,a,a.png", "PNG,a.PNG,a.PNG", "CSV,a.b,a.b.csv"})
    void aNameGetsItsEndingOnce(FileKind kind, String name, String named) {
        assertThat(kind.named(name)).isEqualTo(named);
    }
}
