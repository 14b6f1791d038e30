package org.spasmdiary.ui.help;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spasmdiary.alerts.AlertBoard;
import org.spasmdiary.alerts.AlertText;
import org.spasmdiary.alerts.HelpLines;
import org.spasmdiary.alerts.Tier;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/**
 * Everything the panel "When to get help" shows.
 *
 * @param alerts all but those for information, the most pressing first
 * @param infos for information, shown together in one
 * @param open which alert is unfolded at first: the highest that nobody has answered or seen
 * @param unknown what may be past its mark, and rules that failed
 * @param quiet "No alerts from what you have logged" and the last check, only when nothing is open or broken
 * @param lastLine rules that lacked their input; empty when none
 */
record HelpModel(
        AskedToday asked,
        List<AlertLine> alerts,
        List<AlertLine> infos,
        Optional<String> open,
        List<String> unknown,
        List<String> quiet,
        String lastLine,
        String emergency) {
    HelpModel {
        alerts = List.copyOf(alerts);
        infos = List.copyOf(infos);
        unknown = List.copyOf(unknown);
        quiet = List.copyOf(quiet);
    }

    static HelpModel of(AlertBoard board, Diary diary, Instant now, ZoneId zone, Words words) {
        List<AlertLine> all = board.panel().stream()
                .map(alert -> AlertLine.of(alert, diary, now, zone, words))
                .toList();
        List<AlertLine> alerts =
                all.stream().filter(line -> line.level() != Tier.INFO).toList();
        return new HelpModel(
                AskedToday.of(diary, now, zone, words),
                alerts,
                all.stream().filter(line -> line.level() == Tier.INFO).toList(),
                alerts.stream().filter(line -> !line.isFolded()).findFirst().map(AlertLine::key),
                unknown(board, words),
                quiet(board, zone, words),
                notChecked(board, words),
                words.text(
                        "ui.help.emergencyCall",
                        "number",
                        HelpLines.of(diary.profile(), words).emergency()));
    }

    private static List<String> unknown(AlertBoard board, Words words) {
        return Stream.concat(
                        board.unknown().stream().map(each -> AlertText.of(each, words)),
                        board.broken().stream().map(each -> AlertText.of(each, words)))
                .distinct()
                .toList();
    }

    private static List<String> quiet(AlertBoard board, ZoneId zone, Words words) {
        if (!board.isQuiet()) return List.of();
        List<String> lines = new ArrayList<>();
        lines.add(words.text("alerts.none"));
        lines.add(board.lastSafetyCheck()
                .map(at -> words.text(
                        "alerts.lastCheck",
                        "at",
                        words.format().dayTime(When.of(at, zone).local())))
                .orElse(words.text("alerts.noCheck")));
        return lines;
    }

    private static String notChecked(AlertBoard board, Words words) {
        if (board.notChecked().isEmpty()) return "";
        List<String> lines = board.notChecked().stream()
                .map(each -> AlertText.of(each, words))
                .distinct()
                .toList();
        return words.text("ui.help.couldNotCheck", "what", String.join(" ", lines));
    }

    /** Alerts that stay in sight on every screen. */
    List<AlertLine> pressing() {
        return alerts.stream().filter(AlertLine::isPressing).toList();
    }

    /** The others, under the box of the questions. */
    List<AlertLine> calm() {
        return alerts.stream().filter(line -> !line.isPressing()).toList();
    }

    /** How many alerts there are, for the handle of the drawer. */
    int count() {
        return alerts.size() + infos.size();
    }
}
