package org.spasmdiary.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One backup of a diary. It got its name only after it had been read back and checked (reliability G25).
 *
 * @param at when it was made, by the clock of that time, in whole seconds
 * @param bytes size of the file
 * @param encrypted whether it opens with a passphrase only
 */
public record Backup(Path file, Instant at, BackupReason reason, long bytes, boolean encrypted) {
    static final String ENDING = ".spasmdiary";
    static final String ENCRYPTED = ENDING + ".enc";

    private static final Pattern NAME = Pattern.compile(
            "diary-([0-9]{4,}-[0-9]{2}-[0-9]{2}T[0-9]{6}Z)-([a-z0-9.-]+?)(?:_[0-9]+)?[.]spasmdiary([.]enc)?");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Its file name. Backups of the same second are told apart by a number. */
    static String name(Instant at, BackupReason reason, int number) {
        String more = number == 1 ? "" : "_" + number;
        return "diary-" + TIME.format(at) + "-" + reason.code() + more + ENDING;
    }

    /** What the name of a file says; empty when it is none of ours. */
    static Optional<Backup> of(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) return Optional.empty();
        try {
            Instant at = TIME.parse(name.group(1), Instant::from);
            var reason = new BackupReason(name.group(2));
            return Optional.of(new Backup(file, at, reason, Files.size(file), name.group(3) != null));
        } catch (DateTimeException | IOException e) {
            return Optional.empty();
        }
    }
}
