package org.spasmdiary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite and the file system say, in the few words a person is told; never what the person wrote. */
class StoreExceptionTest {
    @ParameterizedTest
    @EnumSource
    void everyCodeOfSqliteHasItsTroubleWhateverExtendsIt(SQLiteErrorCode code) {
        StoreException e = StoreException.of(new SQLiteException("near 'my secret note'", code));
        Trouble expected = switch (code.name().replaceAll("^(SQLITE_[A-Z]+).*", "$1")) {
            case "SQLITE_FULL" -> Trouble.FULL;
            case "SQLITE_READONLY" ->
                code == SQLiteErrorCode.SQLITE_READONLY_DBMOVED ? Trouble.VANISHED : Trouble.READ_ONLY;
            case "SQLITE_PERM", "SQLITE_CANTOPEN" -> Trouble.READ_ONLY;
            case "SQLITE_BUSY", "SQLITE_LOCKED" -> Trouble.LOCKED;
            case "SQLITE_CORRUPT", "SQLITE_NOTADB" -> Trouble.DAMAGED;
            default -> Trouble.OTHER;
        };
        assertThat(e.trouble()).isEqualTo(expected);
        assertThat(e.getMessage()).isEqualTo(expected + " " + code.name());
        assertThat(e.nothingSent()).isFalse();
    }

    @Test
    void theFileSystemSaysFullOrNotWritable() {
        assertThat(StoreException.of(new IOException("No space left on device")).trouble())
                .isEqualTo(Trouble.FULL);
        assertThat(StoreException.of(new FileSystemException("/a", null, "No space left on device"))
                        .trouble())
                .isEqualTo(Trouble.FULL);
        assertThat(StoreException.of(new AccessDeniedException("/a")).trouble()).isEqualTo(Trouble.READ_ONLY);
        assertThat(StoreException.of(new IOException("Input/output error")).trouble())
                .isEqualTo(Trouble.OTHER);
        assertThat(StoreException.of(new IOException("/data/kim/diary.db")).getMessage())
                .doesNotContain("kim");
    }

    @Test
    void beforeTheFirstChangeItIsCertainThatNothingWasSent() {
        StoreException e = StoreException.of(new SQLException("x")).beforeAnything();
        assertThat(e.nothingSent()).isTrue();
        assertThat(e.trouble()).isEqualTo(Trouble.OTHER);
    }
}
