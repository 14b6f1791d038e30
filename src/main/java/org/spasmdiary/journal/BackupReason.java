package org.spasmdiary.journal;

/**
 * Why a backup was made, as its file is named.
 *
 * @param code such as {@code daily} or {@code before-import}
 */
public record BackupReason(String code) {
    /** At the first change of a day. */
    public static final BackupReason DAILY = new BackupReason("daily");
    /** When the window closed after a change. */
    public static final BackupReason EXIT = new BackupReason("exit");
    /** The person asked for it. */
    public static final BackupReason MANUAL = new BackupReason("manual");

    public static final BackupReason BEFORE_RESTORE = new BackupReason("before-restore");
    public static final BackupReason BEFORE_IMPORT = new BackupReason("before-import");
    /** Before many entries went to the bin at once. */
    public static final BackupReason BEFORE_DELETE = new BackupReason("before-delete");

    /** Before the file became one of this version. */
    static BackupReason beforeVersion(int version) {
        return new BackupReason("before-" + version);
    }

    /** Whether the program made it by itself and may thin such ones out; all others are kept for ever. */
    boolean isThinned() {
        return equals(DAILY) || equals(EXIT);
    }
}
