package org.spasmdiary.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.exchange.DiaryJson;
import org.spasmdiary.exchange.Found;
import org.spasmdiary.exchange.ImportPlan;
import org.spasmdiary.exchange.Imported;
import org.spasmdiary.exchange.Limits;
import org.spasmdiary.exchange.ReadResult;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.Opening;
import org.spasmdiary.journal.Peek;
import org.spasmdiary.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a JSON diary in, as one step that can be undone as one. */
@Command(name = "import", description = "${bundle:cli.import}")
final class ImportCommand extends DiaryCommand {
    @Parameters(paramLabel = "FILE", description = "${bundle:cli.import.file}")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "${bundle:cli.import.dryRun}")
    private boolean dryRun;

    ImportCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run(Setting setting) {
        Imported imported = switch (DiaryJson.read(text(setting))) {
            case ReadResult.Ok(Imported read) -> read;
            case ReadResult.Refused(Problem problem) ->
                throw new Stop(
                        Exit.CANNOT_READ,
                        setting.words()
                                .text(
                                        "cli.import.refused",
                                        "file",
                                        file,
                                        "why",
                                        setting.words().problem(problem)));
        };
        ImportPlan plan = dryRun ? look(setting, imported) : save(setting, imported);
        say(setting, plan);
        return plan.refused() > 0 || !plan.problems().isEmpty() ? Exit.PROBLEMS : Exit.FINE;
    }

    /** What would happen, without a file being made or changed. */
    private ImportPlan look(Setting setting, Imported imported) {
        return switch (Journal.peek(setting.diary(), setting.home())) {
            case Peek.Facts(Diary diary, List<Revision> revisions) -> plan(setting, diary, revisions, imported);
            case Peek.Unreadable(Opening.Missing _) -> planned(Diary.EMPTY, List.of(), imported);
            case Peek.Unreadable(Opening why) -> throw new DiaryAccess(setting).stop(why);
        };
    }

    private ImportPlan save(Setting setting, Imported imported) {
        var access = new DiaryAccess(setting);
        try (Journal journal = access.openOrMake(new Change.Batch(List.of()), imported.sample())) {
            ImportPlan plan = plan(setting, journal.diary(), journal.revisions(), imported);
            plan.change().ifPresent(change -> access.save(journal, change));
            return plan;
        }
    }

    private ImportPlan plan(Setting setting, Diary diary, List<Revision> revisions, Imported imported) {
        ImportPlan.barred(diary, imported).ifPresent(problem -> {
            throw new Stop(Exit.WRONG_USE, setting.words().problem(problem));
        });
        return planned(diary, revisions, imported);
    }

    private ImportPlan planned(Diary diary, List<Revision> revisions, Imported imported) {
        return ImportPlan.of(diary, revisions, imported, String.valueOf(file.getFileName()));
    }

    private String text(Setting setting) {
        try {
            if (Files.isDirectory(file)) throw cannotRead(setting, "cli.import.folder");
            if (Files.size(file) > Limits.JSON_CHARS) throw cannotRead(setting, "cli.import.tooLarge");
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw cannotRead(setting, "cli.import.missing");
        } catch (CharacterCodingException e) {
            throw cannotRead(setting, "cli.import.notText");
        } catch (IOException e) {
            throw cannotRead(setting, "cli.import.unreadable");
        }
    }

    private Stop cannotRead(Setting setting, String key) {
        return new Stop(Exit.CANNOT_READ, setting.words().text(key, "file", file));
    }

    private void say(Setting setting, ImportPlan plan) {
        Words words = setting.words();
        if (dryRun) setting.print(words.text("cli.import.dry"));
        setting.print(words.text(
                "cli.import.counts",
                "added",
                words.format().number(plan.added()),
                "same",
                words.format().number(plan.same()),
                "changed",
                words.format().number(plan.changed()),
                "replaced",
                words.format().number(plan.replaced()),
                "refused",
                words.format().number(plan.refused())));
        for (Found found : plan.problems()) setting.note(found.text(words));
    }
}
