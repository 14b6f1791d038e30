package org.spasmdiary.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * What the commands get from outside, so that a test can give them all of it.
 *
 * @param diary the diary when no {@code --diary} names another
 * @param privateFolder the program's own folder: locks and backups
 * @param window opens the window on a diary and answers with an exit code
 */
public record Surroundings(
        Path diary,
        Path privateFolder,
        InstantSource clock,
        ZoneId zone,
        Locale locale,
        InputStream in,
        PrintStream out,
        PrintStream err,
        ToIntFunction<Path> window) {}
