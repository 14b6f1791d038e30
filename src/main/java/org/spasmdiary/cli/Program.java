package org.spasmdiary.cli;

import picocli.CommandLine.IVersionProvider;

/** Name and version of the program. */
final class Program implements IVersionProvider {
    /** Without a version when it runs straight from its classes. */
    static String name() {
        String version = Program.class.getPackage().getImplementationVersion();
        return version == null ? "Spasm Diary" : "Spasm Diary " + version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {name()};
    }
}
