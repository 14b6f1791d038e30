package org.spasmdiary.cli;

import org.spasmdiary.alerts.AlertBoard;
import org.spasmdiary.alerts.Alerts;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.exchange.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The alert board at a moment. Never writes. */
@Command(name = "alerts", description = "${bundle:cli.alerts}")
final class AlertsCommand extends DiaryCommand {
    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    @Option(names = "--batch", description = "${bundle:cli.alerts.batch}")
    private boolean batch;

    AlertsCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run(Setting setting) {
        if (batch) return new AlertBatch(setting).run();
        Diary diary = new DiaryAccess(setting).read().diary();
        AlertBoard board = Alerts.check(diary, setting.now());
        if (json) setting.print(JsonText.of(BoardJson.of(board, diary.profile(), setting.words())));
        else new BoardLines(setting).of(board, diary.profile()).forEach(setting::print);
        return Exit.FINE;
    }
}
