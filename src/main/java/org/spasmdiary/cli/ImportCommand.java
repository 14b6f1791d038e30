package org.spasmdiary.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Field;
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
    private static final int MOST_NOTES = 20;

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
        Planned planned = dryRun ? look(setting, imported) : save(setting, imported);
        ImportPlan plan = planned.plan();
        say(setting, plan);
        note(setting, planned.kept());
        return plan.refused() > 0 || !plan.problems().isEmpty() ? Exit.PROBLEMS : Exit.FINE;
    }

    /** What would happen, without a file being made or changed. */
    private Planned look(Setting setting, Imported imported) {
        return switch (Journal.peek(setting.diary(), setting.home())) {
            case Peek.Facts(Diary diary, List<Revision> revisions) -> plan(setting, diary, revisions, imported);
            case Peek.Unreadable(Opening.Missing _) -> planned(setting, Diary.EMPTY, List.of(), imported);
            case Peek.Unreadable(Opening why) -> throw new DiaryAccess(setting).stop(why);
        };
    }

    private Planned save(Setting setting, Imported imported) {
        var access = new DiaryAccess(setting);
        try (Journal journal = access.openOrMake(new Change.Batch(List.of()), imported.sample())) {
            Planned planned = plan(setting, journal.diary(), journal.revisions(), imported);
            planned.plan().change().ifPresent(change -> access.save(journal, change));
            return planned;
        }
    }

    private Planned plan(Setting setting, Diary diary, List<Revision> revisions, Imported imported) {
        ImportPlan.barred(diary, imported).ifPresent(problem -> {
            throw new Stop(Exit.WRONG_USE, setting.words().problem(problem));
        });
        return planned(setting, diary, revisions, imported);
    }

    private Planned planned(Setting setting, Diary diary, List<Revision> revisions, Imported imported) {
        var plan = ImportPlan.of(diary, revisions, imported, String.valueOf(file.getFileName()));
        return new Planned(
                plan,
                plan.change()
                        .map(change -> kept(change.entries(), diary, setting.now()))
                        .orElse(List.of()));
    }

    /** What a form would refuse and a file may hold: times ahead of the clock, spasms that share time. */
    private static List<Problem> kept(List<Entry> entries, Diary diary, Instant now) {
        Map<Boolean, List<Change>> puts = entries.stream()
                .<Change>map(Change.Put::new)
                .collect(Collectors.partitioningBy(put -> ((Change.Put) put).entry() instanceof Episode));
        Stream<Problem> spasms = new Change.Batch(puts.get(true)).problems(diary, now).stream();
        Stream<Problem> others = puts.get(false).stream().flatMap(put -> put.problems(diary, now).stream());
        return Stream.concat(spasms, others).filter(problem -> !problem.asks()).toList();
    }

    private static void note(Setting setting, List<Problem> kept) {
        Words words = setting.words();
        kept.stream()
                .limit(MOST_NOTES)
                .forEach(problem -> setting.note(words.text("cli.import.kept", "problem", words.problem(problem))));
        if (kept.size() > MOST_NOTES) setting.note(words.problem(Problem.of(Field.FILE, "manyProblems", MOST_NOTES)));
    }

    /** @param kept what is taken in all the same */
    private record Planned(ImportPlan plan, List<Problem> kept) {}

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
