package org.spasmdiary.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.journal.Archive;
import org.spasmdiary.journal.BackedUp;
import org.spasmdiary.journal.Backup;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.journal.Opening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** One more checked copy of the diary. Works while the window has it open. */
@Command(name = "backup", description = "${bundle:cli.backup}")
final class BackupCommand extends DiaryCommand {
    @Option(names = "--out", paramLabel = "FILE", description = "${bundle:cli.backup.out}")
    private @Nullable Path out;

    BackupCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run(Setting setting) {
        var archive = new Archive(setting.diary(), setting.home());
        Path target = out;
        Path made = made(setting, target == null ? archive.make(setting.clock()) : copied(setting, archive, target));
        setting.print(setting.words().text("cli.backup.made", "file", made));
        return Exit.FINE;
    }

    private static BackedUp copied(Setting setting, Archive archive, Path given) {
        Path target = given.toAbsolutePath().normalize();
        if (Files.exists(target)) throw setting.wrongUse("cli.backup.exists", "file", given);
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder))
            throw new Stop(Exit.CANNOT_WRITE, setting.words().text("cli.noFolder", "file", target));
        return archive.copy(target);
    }

    private static Path made(Setting setting, BackedUp outcome) {
        return switch (outcome) {
            case BackedUp.Made(Backup backup) -> backup.file();
            case BackedUp.Copied(Path file) -> file;
            case BackedUp.Unreadable(Opening why) -> throw new DiaryAccess(setting).stop(why);
            case BackedUp.NotMade(Failure why, Path place) ->
                throw new Stop(Exit.of(why), setting.words().text("cli.failed." + why, "file", place));
        };
    }
}
