package org.spasmdiary.journal;

import java.nio.file.Path;
import java.util.List;

/** What became of opening a diary. No case but {@link Ready} has changed anything. */
public sealed interface Opening {
    /** The diary that was to be opened. */
    Path file();

    /** Open, and ours alone until it is closed. */
    record Ready(Path file, Journal journal) implements Opening {}

    /** Another window or command on this computer holds it. {@link Door#show} asks that window to the front. */
    record InUse(Path file) implements Opening {}

    /**
     * It was not closed on another computer, or in another data folder. {@link Journal#peek} looks only;
     * {@link Journal#takeOver} opens it once the person says that it is closed there.
     */
    record Elsewhere(Path file) implements Opening {}

    /**
     * A newer version of the program wrote it. Nothing was connected, nothing touched.
     *
     * @param version of the file
     * @param known the newest this program can read
     */
    record NewerFormat(Path file, int version, int known) implements Opening {}

    /** There is something, but no diary of ours. Nothing was connected, nothing touched. */
    record NotADiary(Path file, Why why) implements Opening {
        /** What it is instead. */
        public enum Why {
            FOLDER,
            /** A link, a pipe, a device. */
            NOT_A_PLAIN_FILE,
            /** A file of 0 bytes. */
            EMPTY,
            /** Text, a picture, or anything else that is no database. */
            OTHER_FORMAT,
            /** A database of another program. */
            OTHER_PROGRAM,
            TOO_LARGE,
            /** The rights on this computer do not let us read it. */
            NOT_ALLOWED
        }
    }

    /**
     * No file is there.
     *
     * @param folderMissing its folder is not there either: a stick that is not plugged in, a renamed folder
     * @param backups whether there are backups, so that there once was a diary and a new one must not be made
     *     without asking
     */
    record Missing(Path file, boolean folderMissing, boolean backups) implements Opening {}

    /** It is ours but does not check, twice in a row. It is left as it is. */
    record Damaged(Path file, List<Flaw> flaws) implements Opening {
        public Damaged {
            flaws = List.copyOf(flaws);
        }
    }

    /**
     * A new diary cannot be made there, or a place of the program's own cannot be written.
     *
     * @param place the file or folder it is about
     */
    record CannotWrite(Path file, Path place, Failure why) implements Opening {}
}
