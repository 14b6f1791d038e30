package org.spasmdiary.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The settings on disk. A value that cannot be read counts as not set, and every line that this version does not
 * know is kept as it is: a newer program's choices survive an older one.
 */
public final class SettingsFile {
    private static final String THEME = "theme";
    private static final String TEXT_SIZE = "textSize";
    private static final String SINGLE_KEYS = "singleKeys";
    private static final String SOUND = "sound";
    private static final String TOGGLE = "toggle.";
    private static final String SET_UP = "reportSetUp.";
    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());

    private final Path file;

    /** The file need not exist; its folder is made when something is saved. */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /** What was chosen; the default for whatever was not. */
    public Settings read() {
        return settings(load());
    }

    /**
     * Writes the settings beside the file and moves them over it, so it is never half there.
     *
     * @return false when the folder cannot be written: the choice then lasts until the program closes
     */
    public boolean write(Settings settings) {
        Properties lines = load();
        lines.setProperty(THEME, settings.theme().code());
        lines.setProperty(TEXT_SIZE, Integer.toString(settings.textSize()));
        lines.setProperty(SINGLE_KEYS, Boolean.toString(settings.singleKeys()));
        lines.setProperty(SOUND, Boolean.toString(settings.sound()));
        settings.toggles().forEach((name, on) -> lines.setProperty(TOGGLE + name, Boolean.toString(on)));
        setUps(lines).forEach(setUp -> lines.remove(SET_UP + setUp.name()));
        settings.setUps().forEach(setUp -> lines.setProperty(SET_UP + setUp.name(), setUp.line()));
        try {
            StringWriter text = new StringWriter();
            lines.store(text, null);
            Path folder = file.toAbsolutePath().getParent();
            if (!Files.isDirectory(folder)) Files.createDirectories(folder, ownerOnly(folder));
            Path beside = Files.createTempFile(folder, "settings", ".tmp");
            try {
                Files.writeString(beside, text.toString(), StandardCharsets.UTF_8);
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
            return true;
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "settings not written: " + e.getClass().getSimpleName());
            return false;
        }
    }

    /** It may be made before the diary is, and is the folder of both (reliability G40). */
    private static FileAttribute<?>[] ownerOnly(Path folder) {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        };
    }

    private Properties load() {
        var lines = new Properties();
        if (!Files.isRegularFile(file)) return lines;
        try {
            lines.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "settings not read: " + e.getClass().getSimpleName());
        }
        return lines;
    }

    private static Settings settings(Properties lines) {
        Theme theme = Theme.of(lines.getProperty(THEME, "")).orElse(Settings.DEFAULT.theme());
        boolean keys = !"false".equals(lines.getProperty(SINGLE_KEYS));
        boolean sound = !"false".equals(lines.getProperty(SOUND));
        String size = lines.getProperty(TEXT_SIZE, "");
        int percent = size.matches("[0-9]{1,4}") ? Integer.parseInt(size) : Settings.DEFAULT.textSize();
        return new Settings(theme, Settings.SMALLEST, keys, sound, toggles(lines), setUps(lines)).withTextSize(percent);
    }

    private static List<ReportSetUp> setUps(Properties lines) {
        return lines.stringPropertyNames().stream()
                .filter(line -> line.startsWith(SET_UP))
                .flatMap(line -> ReportSetUp.of(line.substring(SET_UP.length()), lines.getProperty(line)).stream())
                .toList();
    }

    private static Map<String, Boolean> toggles(Properties lines) {
        Map<String, Boolean> toggles = new TreeMap<>();
        for (String line : lines.stringPropertyNames()) {
            if (!line.startsWith(TOGGLE) || !Settings.isToggle(line.substring(TOGGLE.length()))) continue;
            String value = lines.getProperty(line);
            if (value.equals("true") || value.equals("false"))
                toggles.put(line.substring(TOGGLE.length()), value.equals("true"));
        }
        return toggles;
    }
}
