package org.spasmdiary.cli;

import org.spasmdiary.diary.Diary;
import org.spasmdiary.exchange.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Every figure that the screens show. Never writes. */
@Command(name = "analyse", description = "${bundle:cli.analyse}")
final class AnalyseCommand extends DiaryCommand {
    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    AnalyseCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run(Setting setting) {
        Diary diary = new DiaryAccess(setting).read().diary();
        var today = setting.now().atZone(setting.zone()).toLocalDate();
        if (json) setting.print(JsonText.of(FiguresJson.all(diary, setting.now(), today)));
        else FigureLines.of(diary, setting.now(), today, setting.words()).forEach(setting::print);
        return Exit.FINE;
    }
}
