package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No picture draws its line of pain through over 36 hours without an entry, in any look. */
class NoGapJoinedTest {
    private static final int WIDTH = 1048;
    private static final int HEIGHT = 560;
    private static final Instant LATER = Instant.parse("2026-03-12T00:00:00Z");

    static Stream<Arguments> picturesAndLooks() {
        return Stream.of(ChartKind.EPISODE, ChartKind.COMPARE)
                .flatMap(kind -> Stream.of(Look.values()).map(look -> Arguments.of(kind, look)));
    }

    /** How much of the way from one score of 9 to another, so many hours later, has the colour of the line. */
    private static double joined(ChartKind kind, Look look, double apart) {
        ChartDiary made = ChartDiary.began().pains(20, 9, 20 + apart, 9).over(100);
        Picture picture = kind.picture(
                made.diary(), made.diary().bouts().last(), LATER, look, ChartOptions.ALL, ChartDiary.ENGLISH);
        List<PointMark> points = switch (picture) {
            case EpisodePicture episode -> episode.points(WIDTH, HEIGHT);
            case ComparePicture compare ->
                compare.points(WIDTH, HEIGHT).stream()
                        .map(ComparePicture.Mark::point)
                        .toList();
            default -> throw new IllegalArgumentException("no points: " + kind);
        };
        assertThat(points).hasSize(2);
        PixelImage image = Pictures.pixels(picture, WIDTH, HEIGHT, 1);
        int pain = look.ink().pain().getRGB();
        int from = (int) points.get(0).x() + 8;
        int to = (int) points.get(1).x() - 8;
        int found = 0;
        for (int x = from; x < to; x++) if (isInk(image, x, (int) points.get(0).y(), pain)) found++;
        return found / (double) (to - from);
    }

    private static boolean isInk(PixelImage image, int x, int y, int colour) {
        return image.at(x, y) == colour || image.at(x, y - 1) == colour || image.at(x, y + 1) == colour;
    }

    @ParameterizedTest
    @MethodSource("picturesAndLooks")
    void theLineIsThereToThirtySixHoursAndNotASecondLonger(ChartKind kind, Look look) {
        assertThat(joined(kind, look, 36)).as("36 hours").isGreaterThan(0.9);
        assertThat(joined(kind, look, 36 + 1 / 3600.0)).as("a second more").isLessThan(0.1);
    }
}
