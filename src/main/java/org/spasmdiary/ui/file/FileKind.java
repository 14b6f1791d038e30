package org.spasmdiary.ui.file;

import java.util.List;
import java.util.Locale;

/** What a saved file is. */
public enum FileKind {
    PNG("png"),
    SVG("svg"),
    PDF("pdf"),
    CSV("csv"),
    JSON("json"),
    /** A copy of the diary file itself. */
    DIARY("spasmdiary");

    /** What a chart can be saved as. */
    public static final List<FileKind> OF_CHARTS = List.of(PNG, SVG, PDF, CSV);

    private final String ending;

    FileKind(String ending) {
        this.ending = ending;
    }

    /** The end of its name, without the dot; also its end of a key in the words. */
    public String ending() {
        return ending;
    }

    /** The name with its ending, added where the person left it out. */
    String named(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending) ? name : name + "." + ending;
    }
}
