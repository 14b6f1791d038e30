package org.spasmdiary.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Shows a folder in the file browser of the computer. */
public final class Folder {
    private static final System.Logger LOG = System.getLogger(Folder.class.getName());

    private Folder() {}

    /** The nearest folder that is there, round a file or a folder. */
    public static void show(Path file) {
        Path folder = file.toAbsolutePath();
        while (!Files.isDirectory(folder) && folder.getParent() != null) folder = folder.getParent();
        try {
            new ProcessBuilder(browser(System.getProperty("os.name", "")), folder.toString()).start();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.INFO, "no file browser: " + Trace.of(e)); // the screen names the place anyway
        }
    }

    static String browser(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) return "explorer";
        return name.startsWith("mac") ? "open" : "xdg-open";
    }
}
