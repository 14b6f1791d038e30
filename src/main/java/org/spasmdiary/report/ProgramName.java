package org.spasmdiary.report;

/** The program and its version, as the foot of each page says it. */
public final class ProgramName {
    private ProgramName() {}

    /** Without a version when it runs straight from its classes. */
    public static String text() {
        String version = ProgramName.class.getPackage().getImplementationVersion();
        return version == null ? "Spasm Diary" : "Spasm Diary " + version;
    }
}
