package org.spasmdiary.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.spasmdiary.journal.Opening;
import org.spasmdiary.words.Words;

/**
 * Why there is no diary in the window, and what can be done.
 *
 * @param title what is the matter, in one sentence
 * @param text what that means and what to do
 * @param file where the diary is or should be
 * @param ways the buttons, the safest first
 */
record StartModel(String title, String text, Path file, List<Way> ways) {
    /** What a person can choose. */
    enum Way {
        /** Puts the newest good backup in the diary's place; the file that is there is kept. */
        RESTORE,
        LOOK_ONLY,
        TAKE_OVER,
        AGAIN,
        MAKE_NEW,
        SHOW_FOLDER,
        CLOSE
    }

    StartModel {
        ways = List.copyOf(ways);
    }

    static StartModel of(Opening opening, Words words) {
        String name = name(opening);
        return new StartModel(
                words.text("ui.shell.start." + name + ".title"),
                text(opening, name, words),
                opening.file(),
                ways(opening));
    }

    /** Whether a backup can help: the diary is gone, or what is there is none that this program reads. */
    static boolean isHelpedByBackup(Opening opening) {
        return switch (opening) {
            case Opening.Missing missing -> !missing.folderMissing();
            case Opening.Damaged _, Opening.NewerFormat _ -> true;
            case Opening.NotADiary(Path _, Opening.NotADiary.Why why) ->
                why == Opening.NotADiary.Why.EMPTY || why == Opening.NotADiary.Why.OTHER_FORMAT;
            default -> false;
        };
    }

    /** With a way back to this copy, and how old it is. */
    StartModel withCopy(String copy) {
        List<Way> more = new ArrayList<>(ways);
        more.add(ways.indexOf(Way.AGAIN) + 1, Way.RESTORE);
        return new StartModel(title, text + "\n\n" + copy, file, more);
    }

    /** A fault of ours kept it from being opened. */
    static StartModel broken(Path file, Words words) {
        return new StartModel(
                words.text("ui.shell.start.broken.title"),
                words.text("ui.shell.start.broken.text"),
                file,
                List.of(Way.AGAIN, Way.SHOW_FOLDER, Way.CLOSE));
    }

    private static String name(Opening opening) {
        return switch (opening) {
            case Opening.Ready _ -> throw new IllegalArgumentException("it is open");
            case Opening.InUse _ -> "inUse";
            case Opening.Elsewhere _ -> "elsewhere";
            case Opening.NewerFormat _ -> "newer";
            case Opening.NotADiary _ -> "notADiary";
            case Opening.Missing missing -> missing.folderMissing() ? "folderMissing" : "missing";
            case Opening.Damaged _ -> "damaged";
            case Opening.CannotWrite _ -> "cannotWrite";
        };
    }

    private static String text(Opening opening, String name, Words words) {
        String key = "ui.shell.start." + name + ".text";
        return switch (opening) {
            case Opening.NewerFormat(Path _, int version, int known) ->
                words.text(key, "version", version, "known", known);
            case Opening.NotADiary(Path _, Opening.NotADiary.Why why) ->
                words.text(key, "why", words.text("ui.shell.start.why." + code(why)));
            case Opening.Damaged(Path _, var flaws) -> words.count(key, flaws.size());
            case Opening.CannotWrite(Path _, Path place, var why) ->
                words.text(key, "place", place, "why", words.text("ui.shell.failure." + code(why)));
            default -> words.text(key);
        };
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static List<Way> ways(Opening opening) {
        return switch (opening) {
            case Opening.Ready _ -> List.of();
            case Opening.Elsewhere _ -> List.of(Way.LOOK_ONLY, Way.TAKE_OVER, Way.SHOW_FOLDER, Way.CLOSE);
            case Opening.Missing missing
            when !missing.folderMissing() -> List.of(Way.AGAIN, Way.SHOW_FOLDER, Way.MAKE_NEW, Way.CLOSE);
            case Opening.NewerFormat _, Opening.NotADiary _ -> List.of(Way.SHOW_FOLDER, Way.AGAIN, Way.CLOSE);
            default -> List.of(Way.AGAIN, Way.SHOW_FOLDER, Way.CLOSE);
        };
    }
}
