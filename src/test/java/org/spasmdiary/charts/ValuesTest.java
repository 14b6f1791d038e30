package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes, views, options and pixels: what they hold and what they refuse. */
class ValuesTest {
    @ParameterizedTest
    @CsvSource({"240,160,true", "239,160,false", "240,159,false", "8000,8000,true", "8001,160,false", "240,8001,false"})
    void aPictureHasASensibleSize(int width, int height, boolean allowed) {
        assertThat(ChartSize.allowed(width, height)).isEqualTo(allowed);
        if (!allowed) assertThatIllegalArgumentException().isThrownBy(() -> new ChartSize(width, height));
    }

    @Test
    void aSizeIsReadAsWidthTimesHeight() {
        assertThat(ChartSize.parse("1600x900")).contains(ChartSize.USUAL);
        assertThat(ChartSize.parse(" 240X160 ")).contains(new ChartSize(240, 160));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1600", "1600x", "-1600x900", "1600x900x1", "100x100", "99999x99999", "1e3x900"})
    void aTextThatIsNoSizeGivesNone(String text) {
        assertThat(ChartSize.parse(text)).isEmpty();
    }

    @Test
    void aViewGoesForward() {
        assertThatIllegalArgumentException().isThrownBy(() -> new View(-1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new View(5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new View(0, Double.NaN));
        assertThat(new View(2, 3).contains(2)).isTrue();
        assertThat(new View(2, 3).contains(3)).isTrue();
        assertThat(new View(2, 3).contains(3.01)).isFalse();
    }

    @Test
    void textGrowsToTwiceItsSizeAtMost() {
        assertThat(ChartOptions.ALL.withTextScale(2).textScale()).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> ChartOptions.ALL.withTextScale(2.01));
        assertThatIllegalArgumentException().isThrownBy(() -> ChartOptions.ALL.withTextScale(0.99));
    }

    @Test
    void privateNotesAreOffUnlessAskedFor() {
        assertThat(ChartOptions.ALL.privateNotes()).isFalse();
        assertThat(ChartOptions.small().privateNotes()).isFalse();
    }

    @Test
    void pixelsAreCountedFromTheTopLeft() {
        var image = new PixelImage(2, 2, new int[] {1, 2, 3, 4});
        assertThat(image.at(1, 0)).isEqualTo(2);
        assertThat(image.at(0, 1)).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> new PixelImage(2, 2, new int[3]));
    }
}
