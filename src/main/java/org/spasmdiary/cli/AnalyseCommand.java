package org.spasmdiary.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.analysis.BeforeAfter;
import org.spasmdiary.analysis.Completeness;
import org.spasmdiary.analysis.EpisodeFigures;
import org.spasmdiary.analysis.MedicineFigures;
import org.spasmdiary.analysis.NothingLogged;
import org.spasmdiary.analysis.RecoveryCurve;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.exchange.JsonText;
import org.spasmdiary.words.Words;
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
        List<EpisodeFigures> episodes = EpisodeFigures.all(diary, setting.now());
        RecoveryCurve recovery = RecoveryCurve.of(diary, setting.now());
        List<BeforeAfter> treatments = BeforeAfter.all(diary, setting.now());
        List<MedicineFigures> medicines = MedicineFigures.all(diary, setting.now(), today);
        NothingLogged nothing = NothingLogged.of(diary, setting.now());
        Completeness completeness = Completeness.of(diary, today, setting.now());
        if (json) {
            Map<String, @Nullable Object> top = new LinkedHashMap<>();
            top.put("at", setting.now().toString());
            top.put("episodes", episodes.stream().map(EpisodeJson::of).toList());
            top.put("recovery", FiguresJson.recovery(recovery));
            top.put(
                    "treatments",
                    treatments.stream().map(FiguresJson::treatment).toList());
            top.put("medicines", medicines.stream().map(FiguresJson::medicine).toList());
            top.put("completeness", FiguresJson.completeness(completeness));
            setting.print(JsonText.of(top));
        } else
            lines(setting.words(), episodes.size(), recovery, treatments, nothing, medicines, completeness)
                    .forEach(setting::print);
        return Exit.FINE;
    }

    private static List<String> lines(
            Words words,
            int spasms,
            RecoveryCurve recovery,
            List<BeforeAfter> treatments,
            NothingLogged nothing,
            List<MedicineFigures> medicines,
            Completeness completeness) {
        var format = words.format();
        List<String> lines = new java.util.ArrayList<>();
        lines.add(words.count("cli.analyse.spasms", spasms, "ended", format.number(recovery.events())));
        for (BeforeAfter one : treatments) lines.add(treatment(one, words));
        lines.add(nothing(nothing, words));
        for (MedicineFigures one : medicines)
            lines.add(words.text(
                    one.course().isPresent() ? "cli.analyse.medicine" : "cli.analyse.medicineOver",
                    "name",
                    words.name(one.ingredient()),
                    "mg",
                    format.number(one.total().mg()),
                    "day",
                    one.course().map(course -> format.number(course.day())).orElse("")));
        lines.add(words.text(
                "cli.analyse.completeness",
                "with",
                format.number(completeness.daysWithEntry()),
                "days",
                format.number(completeness.daysCovered())));
        lines.add(words.text("cli.analyse.notCause"));
        return lines;
    }

    private static String treatment(BeforeAfter one, Words words) {
        String name = words.name(one.kind());
        if (one.isTooFew())
            return words.text(
                    "cli.analyse.tooFew", "name", name, "n", one.pairs().size());
        return words.text(
                "cli.analyse.treatment",
                "name",
                name,
                "n",
                one.pairs().size(),
                "before",
                words.format().oneDigit(one.medianBefore().getAsDouble()),
                "after",
                words.format().oneDigit(one.medianAfter().getAsDouble()));
    }

    /** What the rest is to be compared with; always said. */
    private static String nothing(NothingLogged nothing, Words words) {
        String n = words.format().number(nothing.times().size());
        return nothing.spread()
                .filter(_ -> !nothing.isTooFew())
                .map(spread -> words.text(
                        "cli.analyse.nothing", "n", n, "change", words.format().oneDigit(spread.median())))
                .orElseGet(() -> words.text("cli.analyse.nothingTooFew", "n", n));
    }
}
