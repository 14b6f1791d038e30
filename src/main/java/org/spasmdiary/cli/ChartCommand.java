package org.spasmdiary.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.charts.ChartKind;
import org.spasmdiary.charts.ChartOptions;
import org.spasmdiary.charts.ChartSize;
import org.spasmdiary.charts.Look;
import org.spasmdiary.charts.Picture;
import org.spasmdiary.charts.Pictures;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.report.PicturePdf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** One picture, or the numbers behind it. */
@Command(name = "chart", description = "${bundle:cli.chart}")
final class ChartCommand extends DiaryCommand {
    private static final List<String> ENDINGS = List.of(".png", ".svg", ".pdf", ".csv");
    /** Points: an A4 sheet on its side, with margins. */
    private static final ChartSize ON_PAPER = new ChartSize(782, 480);

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "${bundle:cli.chart.kind}")
    private String kind = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "${bundle:cli.chart.out}")
    private Path out = Path.of("");

    @Option(names = "--episode", paramLabel = "ID|last|open", description = "${bundle:cli.option.episode}")
    private @Nullable String episode;

    @Option(names = "--size", paramLabel = "WxH", description = "${bundle:cli.chart.size}")
    private @Nullable String size;

    @Option(names = "--look", paramLabel = "light|dark|print|mono", description = "${bundle:cli.chart.look}")
    private @Nullable String look;

    ChartCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run(Setting setting) {
        ChartKind chart = chartKind(setting);
        OutFile file = OutFile.of(out, setting, ENDINGS);
        Look made = look(setting, file.endsWith(".pdf"));
        ChartSize large = size(setting, file.endsWith(".pdf") ? ON_PAPER : ChartSize.USUAL);
        Diary diary = new DiaryAccess(setting).read().diary();
        Optional<Bout> about =
                chart.isOfAll() && episode == null ? Optional.empty() : SpasmChoice.of(diary, episode, setting);
        Picture picture = chart.picture(diary, about, setting.now(), made, ChartOptions.ALL, setting.words());
        file.write(bytes(picture, file, large));
        setting.print(picture.spoken());
        return Exit.FINE;
    }

    private static byte[] bytes(Picture picture, OutFile file, ChartSize size) {
        if (file.endsWith(".png")) return Pictures.png(picture, size.width(), size.height());
        if (file.endsWith(".svg")) return Pictures.svg(picture, size.width(), size.height());
        if (file.endsWith(".pdf")) return PicturePdf.write(picture, size.width(), size.height());
        return picture.table().csv().getBytes(StandardCharsets.UTF_8);
    }

    private ChartKind chartKind(Setting setting) {
        return Arrays.stream(ChartKind.values())
                .filter(one -> one.code().equals(kind.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> setting.wrongUse(
                        "cli.chart.badKind",
                        "given",
                        kind,
                        "kinds",
                        Arrays.stream(ChartKind.values()).map(ChartKind::code).collect(Collectors.joining(", "))));
    }

    private Look look(Setting setting, boolean onPaper) {
        String given = look;
        if (given == null) return onPaper ? Look.PRINT : Look.LIGHT;
        return Arrays.stream(Look.values())
                .filter(one -> one.name().equalsIgnoreCase(given))
                .findFirst()
                .orElseThrow(() -> setting.wrongUse("cli.chart.badLook", "given", given));
    }

    private ChartSize size(Setting setting, ChartSize usual) {
        String given = size;
        if (given == null) return usual;
        Optional<ChartSize> large = ChartSize.parse(given);
        return large.orElseThrow(() -> setting.wrongUse(
                "cli.chart.badSize",
                "given",
                given,
                "smallest",
                ChartSize.MIN_WIDTH + "x" + ChartSize.MIN_HEIGHT,
                "largest",
                ChartSize.MAX + "x" + ChartSize.MAX));
    }
}
