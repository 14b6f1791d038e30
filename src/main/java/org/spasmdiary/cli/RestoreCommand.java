package org.spasmdiary.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.journal.Archive;
import org.spasmdiary.journal.Backup;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.journal.Flaw;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.Opening;
import org.spasmdiary.journal.Restored;
import org.spasmdiary.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of the diary, which is kept first. */
@Command(name = "restore", description = "${bundle:cli.restore}")
final class RestoreCommand extends DiaryCommand {
    @Parameters(paramLabel = "FILE", description = "${bundle:cli.restore.file}")
    private Path file = Path.of("");

    RestoreCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run(Setting setting) {
        Words words = setting.words();
        var archive = new Archive(setting.diary(), setting.home());
        Path backup = found(archive);
        switch (archive.restore(backup, setting.clock(), Journal.COMMAND_WAIT)) {
            case Restored.Done(Path _, Optional<Path> before) -> {
                setting.print(words.text("cli.restore.done", "backup", backup));
                before.ifPresent(kept -> setting.print(words.text("cli.restore.before", "file", kept)));
            }
            case Restored.NotABackup(Opening why) ->
                throw new Stop(
                        Exit.CANNOT_READ, words.text("cli.restore.notABackup", "why", OpeningText.of(why, words)));
            case Restored.DoesNotCheck(Path _, List<Flaw> flaws) ->
                throw new Stop(Exit.CANNOT_READ, doesNotCheck(words, backup, flaws.size()));
            case Restored.Held(Opening why) -> throw new DiaryAccess(setting).stop(why);
            case Restored.CannotWrite(Path place, Failure why) ->
                throw new Stop(
                        Exit.of(why),
                        words.text("cli.restore.cannotWrite", "why", words.text("cli.failed." + why, "file", place)));
        }
        return Exit.FINE;
    }

    private static String doesNotCheck(Words words, Path backup, int places) {
        String form = places == 1 ? "one" : "other";
        return words.text(
                "cli.restore.doesNotCheck." + form,
                "file",
                backup,
                "n",
                words.format().number(places));
    }

    /** A file, else what has this name in the folder of backups. */
    private Path found(Archive archive) {
        if (Files.exists(file)) return file.toAbsolutePath();
        return archive.list().stream()
                .map(Backup::file)
                .filter(backup -> backup.endsWith(file))
                .findFirst()
                .orElse(file.toAbsolutePath());
    }
}
