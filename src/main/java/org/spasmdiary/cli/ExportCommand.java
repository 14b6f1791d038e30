package org.spasmdiary.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.spasmdiary.exchange.DiaryJson;
import org.spasmdiary.journal.Peek;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole diary in a form other programs read. */
@Command(name = "export", description = "${bundle:cli.export}")
final class ExportCommand extends DiaryCommand {
    @Option(names = "--out", required = true, paramLabel = "FILE", description = "${bundle:cli.export.out}")
    private Path out = Path.of("");

    /** The JSON form is complete, so this changes nothing there. */
    @Option(names = "--private", description = "${bundle:cli.export.private}")
    private boolean privateNotes;

    ExportCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run(Setting setting) {
        OutFile file = OutFile.of(out, setting, List.of(".json"));
        if (file.endsWith(".fhir.json")) throw setting.wrongUse("cli.ending", "file", out, "endings", ".json");
        Peek.Facts facts = new DiaryAccess(setting).read();
        String text = DiaryJson.write(facts.diary(), facts.revisions(), Program.name(), setting.now());
        file.write(text.getBytes(StandardCharsets.UTF_8));
        if (!privateNotes && new PrivateNotes(facts.diary()).isAny())
            setting.note(setting.words().text("cli.export.hasPrivate"));
        return Exit.FINE;
    }
}
