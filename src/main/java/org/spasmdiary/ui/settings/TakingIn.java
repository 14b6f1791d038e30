package org.spasmdiary.ui.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.exchange.DiaryJson;
import org.spasmdiary.exchange.ImportPlan;
import org.spasmdiary.exchange.Imported;
import org.spasmdiary.exchange.Limits;
import org.spasmdiary.exchange.ReadResult;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Dialog;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.file.FileKind;
import org.spasmdiary.ui.file.WhereFrom;

/** Takes a diary from a file in: read in the background, counted before anything is written, one step to undo. */
final class TakingIn {
    /** Problems that are told one by one; the rest is counted. */
    private static final int TOLD = 5;

    private final Desk desk;
    private final WhereFrom whereFrom;

    TakingIn(Desk desk, WhereFrom whereFrom) {
        this.desk = desk;
        this.whereFrom = whereFrom;
    }

    /** What a file turned out to be. */
    private sealed interface Read {
        record Plan(ImportPlan plan) implements Read {}

        record Refused(String why) implements Read {}
    }

    void start(Node from) {
        Optional<Path> chosen = whereFrom.ask(from, FileKind.JSON);
        if (chosen.isEmpty()) return;
        Diary diary = desk.diary();
        List<Revision> known = desk.revisions();
        desk.worker()
                .latest(
                        "import",
                        () -> read(chosen.get(), diary, known),
                        this::ask,
                        _ -> refused(desk.words().text("ui.settings.import.unreadable")));
    }

    private Read read(Path file, Diary diary, List<Revision> known) throws IOException {
        var words = desk.words();
        if (Files.size(file) > Limits.JSON_CHARS) return new Read.Refused(words.text("ui.settings.import.tooLarge"));
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException _) {
            return new Read.Refused(words.text("ui.settings.import.notText"));
        }
        return switch (DiaryJson.read(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            case ReadResult.Refused(Problem problem) -> new Read.Refused(words.problem(problem));
            case ReadResult.Ok(Imported imported) ->
                ImportPlan.barred(diary, imported)
                        .<Read>map(problem -> new Read.Refused(words.problem(problem)))
                        .orElseGet(() -> new Read.Plan(
                                ImportPlan.of(diary, known, imported, String.valueOf(file.getFileName()))));
        };
    }

    private void ask(Read read) {
        switch (read) {
            case Read.Refused(String why) -> refused(why);
            case Read.Plan(ImportPlan plan) -> ask(plan);
        }
    }

    private void refused(String why) {
        var words = desk.words();
        var close = Choice.primary("import-close", words.text("ui.settings.import.close"), () -> {});
        desk.ask()
                .show(Dialog.of("import-refused", words.text("ui.settings.import.refused"), close)
                        .withBody(Texts.body(why)));
    }

    private void ask(ImportPlan plan) {
        var words = desk.words();
        List<Choice> choices = new ArrayList<>();
        plan.change()
                .ifPresent(change -> choices.add(Choice.primary(
                        "import-yes", words.text("ui.settings.import.yes"), () -> save(change, plan.added()))));
        choices.add(Choice.plain("import-no", words.text("ui.settings.import.no"), () -> {}));
        String title =
                words.text(plan.change().isPresent() ? "ui.settings.import.title" : "ui.settings.import.nothing");
        var body = Texts.body(String.join("\n", lines(plan)));
        body.setId("import-counts");
        desk.ask()
                .show(Dialog.of("import", title, choices.toArray(Choice[]::new)).withBody(body));
    }

    private List<String> lines(ImportPlan plan) {
        var words = desk.words();
        List<String> lines = new ArrayList<>();
        lines.add(words.count("ui.settings.import.added", plan.added()));
        lines.add(words.count("ui.settings.import.same", plan.same()));
        lines.add(words.count("ui.settings.import.replaced", plan.replaced()));
        lines.add(words.count("ui.settings.import.kept", plan.kept()));
        lines.add(words.count("ui.settings.import.left", plan.refused()));
        plan.problems().stream().limit(TOLD).map(found -> found.text(words)).forEach(lines::add);
        int more = plan.problems().size() - TOLD;
        if (more > 0) lines.add(words.count("ui.settings.import.more", more));
        return lines;
    }

    private void save(Change change, int added) {
        var words = desk.words();
        desk.save(change, outcome -> {
            switch (outcome) {
                case Outcome.Saved _ -> desk.saved(words.count("ui.settings.import.done", added));
                case Outcome.Refused(List<Problem> problems) -> refused(words.problem(problems.getFirst()));
                case Outcome.Failed failed -> desk.failed(failed, () -> save(change, added));
            }
        });
    }
}
