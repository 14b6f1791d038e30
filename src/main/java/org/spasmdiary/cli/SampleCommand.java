package org.spasmdiary.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.sample.SampleDiary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a plausible diary of somebody who does not exist. */
@Command(name = "sample", description = "${bundle:cli.sample}")
final class SampleCommand extends DiaryCommand {
    private static final int MOST_YEARS = 100;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "${bundle:cli.sample.out}")
    private Path out = Path.of("");

    @Option(names = "--years", paramLabel = "N", description = "${bundle:cli.sample.years}")
    private String years = "3";

    @Option(names = "--seed", paramLabel = "N", description = "${bundle:cli.sample.seed}")
    private String seed = "1";

    SampleCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run(Setting setting) {
        long length = number(setting, "--years", years);
        if (length < 1 || length > MOST_YEARS)
            throw setting.wrongUse("cli.sample.badYears", "given", years, "most", MOST_YEARS);
        long from = number(setting, "--seed", seed);
        Path file = out.toAbsolutePath();
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) throw setting.wrongUse("cli.sample.exists", "file", file);
        Diary diary = SampleDiary.make((int) length, from, wholeHour(setting.now()), setting.zone());
        var access = new DiaryAccess(setting);
        var all = new Change.Import("sample", diary.entries().toList(), Optional.of(diary.profile()), List.of());
        try (Journal journal = access.make(file, true)) {
            access.save(journal, all);
        }
        setting.print(setting.words().count("cli.sample.made", diary.size(), "file", file));
        return Exit.FINE;
    }

    /** So that the same seed gives the same diary also a minute later. */
    private static Instant wholeHour(Instant now) {
        return now.truncatedTo(ChronoUnit.HOURS);
    }

    private static long number(Setting setting, String option, String given) {
        try {
            return Long.parseLong(given.strip());
        } catch (NumberFormatException e) {
            throw setting.wrongUse("cli.badNumber", "option", option, "given", given);
        }
    }
}
