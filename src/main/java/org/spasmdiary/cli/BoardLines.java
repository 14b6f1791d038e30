package org.spasmdiary.cli;

import java.util.ArrayList;
import java.util.List;
import org.spasmdiary.alerts.Alert;
import org.spasmdiary.alerts.AlertBoard;
import org.spasmdiary.alerts.AlertText;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/** The alert board in plain words. */
final class BoardLines {
    private final Setting setting;
    private final Words words;

    BoardLines(Setting setting) {
        this.setting = setting;
        this.words = setting.words();
    }

    List<String> of(AlertBoard board, Profile profile) {
        List<String> lines = new ArrayList<>();
        for (Alert alert : board.alerts()) {
            AlertText text = AlertText.of(alert, profile, words);
            lines.add(words.text("cli.alerts.title", "action", text.action(), "title", text.title()));
            lines.add(words.text("cli.alerts.text", "text", text.text()));
        }
        board.unknown().forEach(one -> lines.add(AlertText.of(one, words)));
        board.notChecked().forEach(one -> lines.add(AlertText.of(one, words)));
        board.broken().forEach(one -> lines.add(AlertText.of(one, words)));
        if (board.isQuiet()) lines.add(words.text("cli.alerts.none"));
        board.lastSafetyCheck()
                .ifPresent(at -> lines.add(words.text(
                        "cli.alerts.lastCheck",
                        "time",
                        words.format().dayTime(When.of(at, setting.zone()).local()))));
        return lines;
    }
}
