package org.spasmdiary.cli;

import java.nio.file.Path;
import org.spasmdiary.journal.Failure;
import org.spasmdiary.journal.Opening;
import org.spasmdiary.words.Words;

/** Why a diary could not be opened: what, where, and what to do. */
final class OpeningText {
    private OpeningText() {}

    static String of(Opening why, Words words) {
        return switch (why) {
            case Opening.Ready(Path file, var _) -> words.text("cli.opening.ready", "file", file);
            case Opening.InUse(Path file) -> words.text("cli.opening.inUse", "file", file);
            case Opening.Elsewhere(Path file) -> words.text("cli.opening.elsewhere", "file", file);
            case Opening.NewerFormat(Path file, int version, int known) ->
                words.text("cli.opening.newer", "file", file, "version", version, "known", known);
            case Opening.NotADiary(Path file, Opening.NotADiary.Why what) ->
                words.text("cli.opening.notADiary." + what, "file", file);
            case Opening.Missing(Path file, boolean folderMissing, boolean backups) -> {
                String key = backups ? "backups" : folderMissing ? "folder" : "file";
                yield words.text("cli.opening.missing." + key, "file", file);
            }
            case Opening.Damaged(Path file, var flaws) ->
                words.text("cli.opening.damaged", "file", file, "n", flaws.size());
            case Opening.CannotWrite(Path _, Path place, Failure what) ->
                words.text("cli.failed." + what, "file", place);
        };
    }
}
