package org.spasmdiary.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** No command: the window, on the usual diary or the one that is named. */
@Command(
        name = "spasm-diary",
        resourceBundle = "org.spasmdiary.cli.cli",
        description = "${bundle:cli.about}",
        versionProvider = Program.class)
final class RootCommand extends DiaryCommand {
    @Option(names = "--version", versionHelp = true, description = "${bundle:cli.option.version}")
    private boolean version;

    RootCommand(Surroundings around) {
        super(around);
    }

    /** The window answers for itself: it may well stay open after this. */
    @Override
    int code(Setting setting) {
        return setting.around().window().applyAsInt(setting.diary());
    }

    @Override
    Exit run(Setting setting) {
        return Exit.FINE;
    }
}
