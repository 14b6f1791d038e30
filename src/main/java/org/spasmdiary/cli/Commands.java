package org.spasmdiary.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.spasmdiary.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one command. Every way out goes through here: exit codes, and errors as one or two plain lines. */
public final class Commands {
    private static final String PROGRAM = "spasm-diary";

    private final Surroundings around;
    private final CommandLine line;

    private Commands(Surroundings around) {
        this.around = around;
        line = new CommandLine(new RootCommand(around));
        List<DiaryCommand> all = List.of(
                new LogCommand(around),
                new TreatCommand(around),
                new EndCommand(around),
                new AlertsCommand(around),
                new EpisodesCommand(around),
                new AnalyseCommand(around),
                new ChartCommand(around),
                new ReportCommand(around),
                new ExportCommand(around),
                new ImportCommand(around),
                new BackupCommand(around),
                new BackupsCommand(around),
                new RestoreCommand(around),
                new CheckCommand(around),
                new SampleCommand(around));
        all.forEach(line::addSubcommand);
        line.setOut(new PrintWriter(around.out(), true, java.nio.charset.StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(around.err(), true, java.nio.charset.StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(this::wrongUse);
        line.setExecutionExceptionHandler(this::stopped);
    }

    /** Runs what the arguments say and gives the exit code; never throws. */
    public static int run(Surroundings around, String... args) {
        return new Commands(around).line.execute(args);
    }

    /** The commands there are, for the one line that is said where no window can open. */
    public static List<String> names(Surroundings around) {
        return List.copyOf(new Commands(around).line.getSubcommands().keySet());
    }

    private int wrongUse(ParameterException e, String[] args) {
        String command = e.getCommandLine().getCommandName();
        String help = command.equals(PROGRAM) ? PROGRAM : PROGRAM + " " + command;
        say(firstLine(String.valueOf(e.getMessage())));
        say(words().text("cli.seeHelp", "command", help));
        return Exit.WRONG_USE.code();
    }

    private int stopped(Exception e, CommandLine command, ParseResult parsed) {
        boolean verbose = parsed.asCommandLineList().stream()
                .map(CommandLine::getCommand)
                .anyMatch(one -> one instanceof DiaryCommand given && given.isVerbose());
        if (verbose) around.err().println(trace(e));
        if (e instanceof Stop stop) {
            say(stop.lines());
            return stop.exit().code();
        }
        say(words().text("cli.unexpected", "what", e.getClass().getSimpleName()));
        return Exit.CANNOT_WRITE.code();
    }

    private void say(String lines) {
        around.err().println(lines);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse(text);
    }

    private static String trace(Exception e) {
        var text = new java.io.StringWriter();
        var lines = new PrintWriter(text);
        lines.println(e);
        for (Throwable at = e; at != null; at = at.getCause())
            for (StackTraceElement frame : at.getStackTrace()) lines.println("    at " + frame);
        return text.toString();
    }

    private Words words() {
        return Words.of(around.locale() == null ? Locale.ENGLISH : around.locale());
    }
}
