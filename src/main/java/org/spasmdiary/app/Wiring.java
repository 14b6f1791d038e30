package org.spasmdiary.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.spasmdiary.cli.Commands;
import org.spasmdiary.cli.Exit;
import org.spasmdiary.cli.Surroundings;
import org.spasmdiary.ui.Chime;
import org.spasmdiary.ui.DiaryWindow;
import org.spasmdiary.words.Words;

/** Builds what the window and the commands need from the system around them. */
final class Wiring {
    /** The window is open and the program goes on by itself. */
    static final int STAYS_OPEN = -1;

    private final DataFolder folder;
    private final Map<String, String> environment;
    private final String os;
    private final Clock clock = Clock.systemUTC();
    private final ZoneId zone = ZoneId.systemDefault();
    private final Locale locale = Locale.getDefault();
    private final PrintStream err = stream(FileDescriptor.err);

    private Wiring(String os, Map<String, String> environment, Path home) {
        this.os = os;
        this.environment = environment;
        this.folder = DataFolder.of(os, environment, home);
    }

    static Wiring ofSystem() {
        return new Wiring(
                System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    /** Opens the window on the usual diary. */
    int window() {
        return window(folder.diary(environment));
    }

    private int window(Path diary) {
        var words = Words.of(locale);
        if (!Display.isThere(os, environment)) {
            err.println(words.text("app.noDisplay", "commands", String.join(", ", Commands.names(surroundings()))));
            return Exit.NO_DISPLAY.code();
        }
        try {
            DiaryWindow.launch(
                    new org.spasmdiary.ui.Surroundings(diary, folder.path(), clock, zone, words, Chime.tone()));
        } catch (UnsupportedOperationException e) { // JavaFX finds no graphics library to open a window with
            err.println(words.text("app.noGraphics", "commands", String.join(", ", Commands.names(surroundings()))));
            return Exit.NO_DISPLAY.code();
        }
        return STAYS_OPEN;
    }

    int command(String... args) {
        return Commands.run(surroundings(), args);
    }

    private Surroundings surroundings() {
        return new Surroundings(
                folder.diary(environment),
                folder.path(),
                clock,
                zone,
                locale,
                System.in,
                stream(FileDescriptor.out),
                err,
                this::window);
    }

    /** Always UTF-8, whatever the console thinks: other programs read what we print. */
    private static PrintStream stream(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }
}
