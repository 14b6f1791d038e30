package org.spasmdiary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.spasmdiary.charts.ChartKind;
import org.spasmdiary.charts.ChartOptions;
import org.spasmdiary.charts.Look;
import org.spasmdiary.charts.Picture;

class PicturePdfTest {
    private static Picture picture() {
        var diary = ReportSamples.openDiary();
        return ChartKind.EPISODE.picture(
                diary,
                Optional.of(diary.bouts().all().getFirst()),
                ReportSamples.NOW,
                Look.PRINT,
                ChartOptions.ALL,
                ReportSamples.WORDS);
    }

    @Test
    void onePageAsLargeAsThePictureTaggedAndWithoutPixels() throws Exception {
        byte[] pdf = PicturePdf.write(picture(), 700, 400);
        assertThat(PdfPages.count(pdf)).isEqualTo(1);
        var page = PdfPages.render(pdf, 0, 72);
        assertThat(page.width()).isBetween(699, 702);
        assertThat(page.height()).isBetween(399, 402);
        assertThat(PdfFacts.images(pdf)).isEmpty();
        Vera.check(pdf);
    }

    @Test
    void samePictureGivesTheSameBytes() {
        assertThat(PicturePdf.write(picture(), 640, 360)).isEqualTo(PicturePdf.write(picture(), 640, 360));
    }
}
