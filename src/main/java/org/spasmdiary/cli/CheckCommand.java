package org.spasmdiary.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spasmdiary.exchange.JsonText;
import org.spasmdiary.journal.Checked;
import org.spasmdiary.journal.Flaw;
import org.spasmdiary.journal.Journal;
import org.spasmdiary.journal.Opening;
import org.spasmdiary.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks the diary file from end to end. */
@Command(name = "check", description = "${bundle:cli.check}")
final class CheckCommand extends DiaryCommand {
    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    CheckCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run(Setting setting) {
        return switch (Journal.check(setting.diary(), setting.home())) {
            case Checked.Done(int entries, List<Flaw> flaws) -> told(setting, entries, flaws);
            case Checked.Unreadable(Opening.Damaged(var _, List<Flaw> flaws)) -> told(setting, 0, flaws);
            case Checked.Unreadable(Opening why) -> throw new DiaryAccess(setting).stop(why);
        };
    }

    private Exit told(Setting setting, int entries, List<Flaw> flaws) {
        Words words = setting.words();
        if (json) {
            Map<String, Object> top = new LinkedHashMap<>();
            top.put("ok", flaws.isEmpty());
            top.put("entries", entries);
            top.put("problems", flaws.stream().map(flaw -> problem(words, flaw)).toList());
            setting.print(JsonText.of(top));
        } else if (flaws.isEmpty()) {
            setting.print(words.count("cli.check.fine", entries));
        } else {
            flaws.forEach(flaw ->
                    setting.print(words.text("cli.check.line", "where", flaw.where(), "text", text(words, flaw))));
            setting.note(words.text("cli.check.todo", "file", setting.diary()));
        }
        return flaws.isEmpty() ? Exit.FINE : Exit.PROBLEMS;
    }

    private static Map<String, String> problem(Words words, Flaw flaw) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("where", flaw.where());
        map.put("text", text(words, flaw));
        return map;
    }

    private static String text(Words words, Flaw flaw) {
        return words.text("cli.flaw." + flaw.kind(), "detail", flaw.detail());
    }
}
