package org.spasmdiary.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Span;
import org.spasmdiary.report.Paper;
import org.spasmdiary.report.ReportContent;
import org.spasmdiary.report.ReportPdf;
import org.spasmdiary.report.ReportRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The appointment report as PDF. */
@Command(name = "report", description = "${bundle:cli.report}")
final class ReportCommand extends DiaryCommand {
    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "${bundle:cli.report.out}")
    private Path out = Path.of("");

    @Option(names = "--episode", paramLabel = "ID|last|open", description = "${bundle:cli.option.episode}")
    private @Nullable String episode;

    @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.report.from}")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "${bundle:cli.report.to}")
    private @Nullable String to;

    @Option(names = "--paper", paramLabel = "a4|letter", description = "${bundle:cli.report.paper}")
    private String paper = "a4";

    @Option(names = "--mono", description = "${bundle:cli.report.mono}")
    private boolean mono;

    @Option(names = "--appendix", description = "${bundle:cli.report.appendix}")
    private boolean appendix;

    @Option(names = "--private", description = "${bundle:cli.report.private}")
    private boolean privateNotes;

    @Option(names = "--question", paramLabel = "TEXT", description = "${bundle:cli.report.question}")
    private List<String> questions = new ArrayList<>();

    ReportCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run(Setting setting) {
        OutFile file = OutFile.of(out, setting, List.of(".pdf"));
        Paper sheet = sheet(setting);
        Optional<Span> span = span(setting);
        if (questions.size() > ReportRequest.MAX_QUESTIONS)
            throw setting.wrongUse("cli.report.questions", "n", questions.size(), "most", ReportRequest.MAX_QUESTIONS);
        Diary diary = new DiaryAccess(setting).read().diary();
        Optional<EntryId> chosen = span.isPresent()
                ? Optional.empty()
                : SpasmChoice.of(diary, episode, setting).map(Bout::id);
        var request = new ReportRequest(chosen, span, sheet, mono, appendix, privateNotes, questions, "");
        ReportContent content = ReportContent.of(diary, request, setting.now(), setting.zone(), setting.words());
        file.write(ReportPdf.write(content));
        return Exit.FINE;
    }

    private Paper sheet(Setting setting) {
        return switch (paper.strip().toLowerCase(java.util.Locale.ROOT)) {
            case "a4" -> Paper.A4;
            case "letter" -> Paper.LETTER;
            default -> throw setting.wrongUse("cli.report.badPaper", "given", paper);
        };
    }

    private Optional<Span> span(Setting setting) {
        if (from == null && to == null) return Optional.empty();
        if (from == null || to == null) throw setting.wrongUse("cli.report.bothDates");
        if (episode != null) throw setting.wrongUse("cli.report.spanOrSpasm");
        LocalDate first = date(setting, Field.FROM, from);
        LocalDate last = date(setting, Field.TO, to);
        if (first.isAfter(last)) throw setting.wrongUse("cli.report.backwards", "from", from, "to", to);
        return Optional.of(new Span(first, last));
    }

    private static LocalDate date(Setting setting, Field field, String given) {
        try {
            return LocalDate.parse(given.strip());
        } catch (DateTimeException e) {
            throw new Stop(Exit.WRONG_USE, setting.words().problem(Problem.of(field, "date", given)), e);
        }
    }
}
