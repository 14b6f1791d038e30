package org.spasmdiary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The soft sound: how loud it is, and that nobody waits for it. */
class ToneChimeTest {
    private static int sample(byte[] tone, int i) {
        return (short) ((tone[2 * i] & 0xff) | (tone[2 * i + 1] << 8));
    }

    @Test
    void itIsShortSoftAndBeginsAndEndsInSilence() {
        byte[] tone = ToneChime.tone();
        int samples = tone.length / 2;
        assertThat(samples).isBetween(22_050 / 2, 22_050);
        int loudest = 0;
        int steepest = 0;
        for (int i = 1; i < samples; i++) {
            loudest = Math.max(loudest, Math.abs(sample(tone, i)));
            steepest = Math.max(steepest, Math.abs(sample(tone, i) - sample(tone, i - 1)));
        }
        assertThat(loudest).as("audible, and far from full").isBetween(2_000, Short.MAX_VALUE / 5);
        assertThat(steepest).as("no click").isLessThan(1_500);
        assertThat(Math.abs(sample(tone, 0))).isLessThan(5);
        assertThat(Math.abs(sample(tone, samples - 1))).isLessThan(5);
    }

    @Test
    void ringingReturnsAtOnceAlsoWithoutALoudspeaker() {
        var chime = Chime.tone();
        long before = System.nanoTime();
        for (int i = 0; i < 3; i++) chime.ring();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
    }
}
