package org.spasmdiary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.spasmdiary.charts.PixelImage;

/** That the comparison of pictures catches a changed picture and lets a smoothed edge pass. */
@DisabledIfSystemProperty(named = "golden.accept", matches = "true")
class GoldenTest {
    private static final String KEPT = "charts/nine-days-light";

    private static PixelImage changed(Consumer<BufferedImage> change) throws Exception {
        BufferedImage image =
                ImageIO.read(Path.of("src/test/resources/golden", KEPT + ".png").toFile());
        change.accept(image);
        int width = image.getWidth();
        return new PixelImage(width, image.getHeight(), image.getRGB(0, 0, width, image.getHeight(), null, 0, width));
    }

    @Test
    void theKeptPicturePasses() {
        assertThatNoException().isThrownBy(() -> Golden.check(KEPT, changed(_ -> {})));
    }

    @Test
    void aFewSmoothedPixelsPass() {
        assertThatNoException()
                .isThrownBy(() -> Golden.check(KEPT, changed(image -> {
                    for (int i = 0; i < 100; i++) image.setRGB(400 + i, 300, 0xff808080);
                })));
    }

    @Test
    void aMovedLineFailsAndLeavesThreePicturesToLookAt() throws Exception {
        PixelImage moved = changed(image -> {
            var g = image.createGraphics();
            g.setColor(new Color(0x9a3412));
            g.fillRect(700, 40, 3, 470);
        });
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Golden.check(KEPT, moved))
                .withMessageContaining("differs");
        for (String end : new String[] {"actual", "expected", "difference"})
            assertThat(Files.exists(Path.of("target/golden", KEPT + "-" + end + ".png")))
                    .isTrue();
    }

    @Test
    void aMissingWordFails() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Golden.check(KEPT, changed(image -> {
                    var g = image.createGraphics();
                    g.setColor(Color.WHITE);
                    g.fillRect(385, 90, 95, 44);
                })));
    }

    @Test
    void anotherSizeFails() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Golden.check(KEPT, new PixelImage(2, 1, new int[2])));
    }

    @Test
    void aPictureNobodyKeptFails() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Golden.check("charts/never-kept", new PixelImage(2, 1, new int[2])));
    }
}
