package org.spasmdiary.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.Opening;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.journal.Peek;
import org.spasmdiary.journal.Remarks;
import org.spasmdiary.words.Words;

/** Opens diaries for commands, and turns every way it can go wrong into a sentence and an exit code. */
final class DiaryAccess {
    private final Setting setting;

    DiaryAccess(Setting setting) {
        this.setting = setting;
    }

    /** The facts, also while a window has the diary open. */
    Peek.Facts read() {
        return switch (Journal.peek(setting.diary(), setting.home())) {
            case Peek.Facts facts -> facts;
            case Peek.Unreadable(Opening why) -> throw stop(why);
        };
    }

    /** To write into a diary that is there. */
    Journal open() {
        return ready(Journal.open(setting.diary(), setting.home(), setting.clock(), Journal.COMMAND_WAIT));
    }

    /** To write this, into a new diary where no file is and never was one. */
    Journal openOrMake(Change change) {
        return openOrMake(change, false);
    }

    Journal openOrMake(Change change, boolean sample) {
        Opening opening = Journal.open(setting.diary(), setting.home(), setting.clock(), Journal.COMMAND_WAIT);
        if (!(opening instanceof Opening.Missing missing) || missing.backups()) return ready(opening);
        refuse(change.problems(Diary.EMPTY, setting.now())); // before a file is made for nothing
        return make(setting.diary(), sample);
    }

    /** A new diary; where its folder is missing too, it cannot be written. */
    Journal make(Path file, boolean sample) {
        Opening opening = Journal.create(file, setting.home(), setting.clock(), sample);
        if (opening instanceof Opening.Missing)
            throw new Stop(Exit.CANNOT_WRITE, setting.words().text("cli.noFolder", "file", file));
        return ready(opening);
    }

    private void refuse(List<Problem> problems) {
        if (!problems.stream().allMatch(Problem::asks)) throw new Stop(Exit.WRONG_USE, sentences(problems));
    }

    private Journal ready(Opening opening) {
        if (!(opening instanceof Opening.Ready(Path _, Journal journal))) throw stop(opening);
        Remarks remarks = journal.remarks();
        remarks.movedAside()
                .ifPresent(folder -> setting.note(setting.words().text("cli.movedAside", "folder", folder)));
        if (remarks.littleRoom()) setting.note(setting.words().text("cli.littleRoom"));
        return journal;
    }

    /** Saves, or ends the command with what stands in the way. Questions do not stop a command; they are noted. */
    Outcome.Saved save(Journal journal, Change change) {
        change.problems(journal.diary(), setting.now()).stream()
                .filter(Problem::asks)
                .forEach(problem -> setting.note(
                        setting.words().text("cli.note", "text", setting.words().problem(problem))));
        return switch (journal.save(change).join()) {
            case Outcome.Saved saved -> saved;
            case Outcome.Refused(var problems) -> throw new Stop(Exit.WRONG_USE, sentences(problems));
            case Outcome.Failed(Failure why, boolean maybe, Path file) -> {
                Words words = setting.words();
                String lines = words.text("cli.failed." + why, "file", file);
                throw new Stop(Exit.of(why), maybe ? lines + " " + words.text("cli.maybeSaved") : lines);
            }
        };
    }

    private String sentences(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> !problem.asks())
                .map(setting.words()::problem)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    Stop stop(Opening why) {
        return new Stop(Exit.of(why), OpeningText.of(why, setting.words()));
    }
}
