package org.spasmdiary.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.spasmdiary.diary.When;
import org.spasmdiary.exchange.JsonText;
import org.spasmdiary.journal.Archive;
import org.spasmdiary.journal.Backup;
import org.spasmdiary.journal.Checked;
import org.spasmdiary.journal.Flaw;
import org.spasmdiary.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The backups there are. Each is read from end to end before it is called checked. */
@Command(name = "backups", description = "${bundle:cli.backups}")
final class BackupsCommand extends DiaryCommand {
    private static final long KIB = 1024;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    BackupsCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run(Setting setting) {
        List<Backup> backups = new Archive(setting.diary(), setting.home()).list();
        if (backups.isEmpty()) new DiaryAccess(setting).read(); // neither diary nor copies: that is said, with its code
        if (json)
            setting.print(JsonText.of(Map.of(
                    "backups",
                    backups.stream().map(backup -> json(setting, backup)).toList())));
        else if (backups.isEmpty()) setting.print(setting.words().text("cli.backups.none", "file", setting.diary()));
        else backups.forEach(backup -> setting.print(line(setting, backup)));
        return Exit.FINE;
    }

    /** How many entries a backup holds; empty when it cannot be told that all of it is sound. */
    private static OptionalInt entries(Setting setting, Backup backup) {
        if (backup.encrypted()) return OptionalInt.empty();
        return Archive.check(backup.file(), setting.home()) instanceof Checked.Done(int entries, List<Flaw> flaws)
                        && flaws.isEmpty()
                ? OptionalInt.of(entries)
                : OptionalInt.empty();
    }

    private static Map<String, Object> json(Setting setting, Backup backup) {
        OptionalInt entries = entries(setting, backup);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", backup.file().toString());
        map.put("at", backup.at().toString());
        map.put("reason", backup.reason().code());
        map.put("entries", entries.isPresent() ? entries.getAsInt() : null);
        map.put("bytes", backup.bytes());
        map.put("encrypted", backup.encrypted());
        map.put("checked", entries.isPresent());
        return map;
    }

    private static String line(Setting setting, Backup backup) {
        Words words = setting.words();
        OptionalInt entries = entries(setting, backup);
        String key = backup.encrypted() ? "encrypted" : entries.isPresent() ? "fine" : "bad";
        return words.text(
                "cli.backups." + key,
                "time",
                words.format().any(When.of(backup.at(), setting.zone())),
                "reason",
                backup.reason().code(),
                "entries",
                words.count("cli.backups.entries", entries.orElse(0)),
                "size",
                words.text("cli.backups.size", "kib", words.format().number(Math.ceilDiv(backup.bytes(), KIB))),
                "file",
                backup.file());
    }
}
