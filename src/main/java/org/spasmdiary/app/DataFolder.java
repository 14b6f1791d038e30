package org.spasmdiary.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The private folder of the program, where the platform keeps the data of programs: the diary, backups, locks, logs
 * and settings.
 *
 * @param path the folder; it need not exist yet
 */
public record DataFolder(Path path) {
    /**
     * Follows the rules of the platform.
     *
     * @param os the name of the operating system, as Java gives it
     * @param environment the variables of the process
     * @param home the user's home folder
     */
    public static DataFolder of(String os, Map<String, String> environment, Path home) {
        String name = os.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows"))
            return new DataFolder(
                    given(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"))
                            .resolve("Spasm Diary"));
        if (name.startsWith("mac"))
            return new DataFolder(
                    home.resolve("Library").resolve("Application Support").resolve("Spasm Diary"));
        return new DataFolder(
                given(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"))
                        .resolve("spasm-diary"));
    }

    /** The folder a variable names; an empty or relative one is passed over, as the XDG rules say. */
    private static Path given(Map<String, String> environment, String variable, Path otherwise) {
        String text = environment.getOrDefault(variable, "");
        return !text.isEmpty() && Path.of(text).isAbsolute() ? Path.of(text) : otherwise;
    }

    /** The diary that is opened when nothing else is said: {@code SPASM_DIARY}, else the one in this folder. */
    public Path diary(Map<String, String> environment) {
        String text = environment.getOrDefault("SPASM_DIARY", "");
        return text.isEmpty() ? path.resolve("diary.db") : Path.of(text).toAbsolutePath();
    }
}
