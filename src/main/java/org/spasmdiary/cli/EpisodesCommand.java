package org.spasmdiary.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.spasmdiary.analysis.EpisodeFigures;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.exchange.JsonText;
import org.spasmdiary.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** All spasms with their figures. */
@Command(name = "episodes", description = "${bundle:cli.episodes}")
final class EpisodesCommand extends DiaryCommand {
    @Option(names = "--json", description = "${bundle:cli.option.json}")
    private boolean json;

    EpisodesCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run(Setting setting) {
        Diary diary = new DiaryAccess(setting).read().diary();
        List<EpisodeFigures> all = EpisodeFigures.all(diary, setting.now());
        if (json) {
            Map<String, Object> top = new LinkedHashMap<>();
            top.put("at", setting.now().toString());
            top.put("episodes", FiguresJson.episodes(diary, setting.now()));
            setting.print(JsonText.of(top));
        } else if (all.isEmpty()) {
            setting.print(setting.words().text("cli.episodes.none"));
        } else {
            all.forEach(one -> setting.print(line(setting.words(), one)));
        }
        return Exit.FINE;
    }

    private static String line(Words words, EpisodeFigures one) {
        String length = words.format().length(one.length().length());
        return words.text(
                one.length().isOpen() ? "cli.episodes.open" : "cli.episodes.ended",
                "number",
                one.number(),
                "onset",
                words.format().dayTime(one.length().onset().local()),
                "length",
                one.length().atLeast() ? words.text("cli.episodes.atLeast", "length", length) : length,
                "readings",
                words.count("cli.episodes.readings", one.readings()),
                "peak",
                one.peak().isPresent() ? words.format().number(one.peak().getAsInt()) : "-",
                "id",
                one.id());
    }
}
