package org.spasmdiary.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The options that every command has. */
@Command(resourceBundle = "org.spasmdiary.cli.cli", sortOptions = false)
abstract class DiaryCommand implements Callable<Integer> {
    @Option(names = "--diary", paramLabel = "FILE", order = 90, description = "${bundle:cli.option.diary}")
    private @Nullable Path diary;

    @Option(names = "--at", paramLabel = "TIME", order = 91, description = "${bundle:cli.option.at}")
    private @Nullable String at;

    @Option(names = "--zone", paramLabel = "ZONE", order = 92, description = "${bundle:cli.option.zone}")
    private @Nullable String zone;

    @Option(names = "--lang", paramLabel = "TAG", order = 93, description = "${bundle:cli.option.lang}")
    private @Nullable String lang;

    @Option(names = "--verbose", order = 94, description = "${bundle:cli.option.verbose}")
    private boolean verbose;

    @Option(names = "--help", usageHelp = true, order = 95, description = "${bundle:cli.option.help}")
    private boolean help;

    /** The line up to the command: an option there counts for the command, which would else take another diary. */
    @ParentCommand
    private @Nullable DiaryCommand before;

    private final Surroundings around;

    DiaryCommand(Surroundings around) {
        this.around = around;
    }

    boolean isVerbose() {
        return verbose || before != null && before.verbose;
    }

    abstract Exit run(Setting setting);

    @Override
    public Integer call() {
        return code(Setting.of(
                around,
                given(command -> command.diary),
                given(command -> command.at),
                given(command -> command.zone),
                given(command -> command.lang)));
    }

    private <T> @Nullable T given(Function<DiaryCommand, @Nullable T> option) {
        T own = option.apply(this);
        return own == null && before != null ? option.apply(before) : own;
    }

    int code(Setting setting) {
        return run(setting).code();
    }
}
