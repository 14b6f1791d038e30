package org.spasmdiary.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.When;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Ends the open spasm. */
@Command(name = "end", description = "${bundle:cli.end}")
final class EndCommand extends DiaryCommand {
    private static final String MISTAKE = "MISTAKE";

    @Option(names = "--time", paramLabel = "TIME", description = "${bundle:cli.end.time}")
    private @Nullable String time;

    @Option(names = "--reason", paramLabel = "KEY", description = "${bundle:cli.end.reason}")
    private String reason = EndReason.EASED.code();

    EndCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run(Setting setting) {
        boolean mistake = reason.strip().toUpperCase(Locale.ROOT).equals(MISTAKE);
        EndReason why = mistake ? EndReason.EASED : new Keys(setting).find(Field.END_REASON, EndReason.class, reason);
        When at = setting.time(Field.END, time);
        var access = new DiaryAccess(setting);
        try (var journal = access.open()) {
            Bout open = journal.diary().bouts().latestOpen().orElseThrow(() -> setting.wrongUse("cli.end.noneOpen"));
            List<Change> steps = open.parts().stream()
                    .filter(Episode::isOpen)
                    .<Change>map(part -> new Change.Put(
                            mistake ? part.withMistake(true) : setting.value(part.endedAt(new End(at, why)))))
                    .toList();
            access.save(journal, new Change.Batch(steps));
            setting.print(setting.words()
                    .text(
                            mistake ? "cli.end.mistake" : "cli.end.ended",
                            "onset",
                            setting.words().format().dayTime(open.onset().local()),
                            "time",
                            setting.words().format().dayTime(at.local())));
        }
        return Exit.FINE;
    }
}
