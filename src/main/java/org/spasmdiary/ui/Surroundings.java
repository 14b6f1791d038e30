package org.spasmdiary.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import org.spasmdiary.journal.JournalHome;
import org.spasmdiary.words.Words;

/**
 * What the window gets from outside.
 *
 * @param diary the file to open; made when there never was one
 * @param privateFolder the program's own folder: settings, locks, backups, the sample diary
 * @param chime what a timer rings with
 */
public record Surroundings(Path diary, Path privateFolder, InstantSource clock, ZoneId zone, Words words, Chime chime) {
    /** Without a sound. */
    public Surroundings(Path diary, Path privateFolder, InstantSource clock, ZoneId zone, Words words) {
        this(diary, privateFolder, clock, zone, words, Chime.SILENT);
    }

    JournalHome home() {
        return new JournalHome(privateFolder);
    }

    Path settingsFile() {
        return privateFolder.resolve("settings.properties");
    }

    Path sampleFile() {
        return privateFolder.resolve("sample").resolve("sample.db");
    }
}
