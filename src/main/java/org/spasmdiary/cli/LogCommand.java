package org.spasmdiary.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Complaints;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Measure;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Pain;
import org.spasmdiary.diary.PainPattern;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Symptom;
import org.spasmdiary.diary.TextLimit;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.When;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Saves one reading, and begins a spasm with it when asked to. Nothing is ever asked back. */
@Command(name = "log", description = "${bundle:cli.log}")
final class LogCommand extends DiaryCommand {
    @Option(names = "--pain", paramLabel = "N", description = "${bundle:cli.log.pain}")
    private @Nullable String pain;

    @Option(names = "--worst", paramLabel = "N", description = "${bundle:cli.log.worst}")
    private @Nullable String worst;

    @Option(names = "--average", paramLabel = "N", description = "${bundle:cli.log.average}")
    private @Nullable String average;

    @Option(names = "--symptom", paramLabel = "KEY", description = "${bundle:cli.log.symptom}")
    private List<String> symptoms = new ArrayList<>();

    @Option(names = "--still-there", paramLabel = "yes|no", description = "${bundle:cli.log.stillThere}")
    private @Nullable String stillThere;

    @Option(names = "--note", paramLabel = "TEXT", description = "${bundle:cli.log.note}")
    private @Nullable String note;

    @Option(names = "--time", paramLabel = "TIME", description = "${bundle:cli.log.time}")
    private @Nullable String time;

    @Option(names = "--start", description = "${bundle:cli.log.start}")
    private boolean start;

    LogCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run(Setting setting) {
        Reading reading = reading(setting);
        if (reading.isEmpty() && !start)
            throw new Stop(Exit.WRONG_USE, setting.words().problem(Problem.of(Field.PAIN_NOW, "nothingSaid")));
        List<Change> steps = new ArrayList<>();
        if (start) steps.add(new Change.Put(Episode.begun(EntryId.random(), reading.at(), setting.now())));
        if (!reading.isEmpty()) steps.add(new Change.Put(reading));
        var access = new DiaryAccess(setting);
        var change = new Change.Batch(steps);
        try (var journal = access.openOrMake(change)) {
            Diary diary = access.save(journal, change).diary();
            say(setting, reading, diary);
        }
        return Exit.FINE;
    }

    private Reading reading(Setting setting) {
        When at = setting.time(Field.OBSERVED_AT, time);
        return Reading.empty(EntryId.random(), at, setting.now())
                .withPain(new Pain(
                        score(setting, Field.PAIN_NOW, pain),
                        score(setting, Field.PAIN_WORST_24H, worst),
                        score(setting, Field.PAIN_AVERAGE_24H, average),
                        PainPattern.NOT_ASKED))
                .withStillThere(
                        stillThere == null ? Tri.NOT_ASKED : new Keys(setting).yesOrNo(Field.STILL_THERE, stillThere))
                .withComplaints(new Complaints(symptoms(setting), Set.of(), Set.of(), Set.of()))
                .withNotes(new Notes(note == null ? "" : setting.value(TextLimit.NOTE.parse(Field.NOTE, note)), ""));
    }

    private static Optional<PainScore> score(Setting setting, Field field, @Nullable String given) {
        if (given == null) return Optional.empty();
        return Optional.of(
                new PainScore(setting.value(Measure.PAIN.parse(field, given)).intValueExact()));
    }

    private Set<Symptom> symptoms(Setting setting) {
        Set<Symptom> found = EnumSet.noneOf(Symptom.class);
        for (String key : symptoms) found.add(new Keys(setting).find(Field.SYMPTOMS, Symptom.class, key));
        return found;
    }

    private void say(Setting setting, Reading reading, Diary diary) {
        var words = setting.words();
        String at = words.format().dayTime(reading.at().local());
        if (start) setting.print(words.text("cli.log.began", "time", at));
        if (reading.isEmpty()) return;
        String what = reading.pain()
                .now()
                .map(score -> words.text("cli.log.savedPain", "pain", score.value(), "time", at))
                .orElseGet(() -> words.text("cli.log.saved", "time", at));
        setting.print(what);
        if (diary.boutOf(reading).isEmpty()) setting.print(words.text("cli.log.outside"));
    }
}
