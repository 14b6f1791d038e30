package org.spasmdiary.ui;

import java.util.concurrent.atomic.AtomicBoolean;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** Two soft notes, made here: no file to carry, nothing to download. A second ring during the first is none. */
final class ToneChime implements Chime {
    /** Samples a second, 16 bits, one channel. */
    private static final AudioFormat FORMAT = new AudioFormat(22_050, 16, 1, true, false);

    private static final double[] NOTES_HZ = {587.3, 440};
    private static final double NOTE_SECONDS = 0.45;
    /** Of the loudest there is: it should be noticed, not startle. */
    private static final double LOUDNESS = 0.18;

    private static final System.Logger LOG = System.getLogger(ToneChime.class.getName());

    private final AtomicBoolean ringing = new AtomicBoolean();

    @Override
    public void ring() {
        if (ringing.compareAndSet(false, true))
            Thread.ofPlatform().daemon().name("chime").start(this::play);
    }

    private void play() {
        byte[] tone = tone();
        try (SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT)) {
            line.open(FORMAT);
            line.start();
            line.write(tone, 0, tone.length);
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException | LinkageError e) {
            LOG.log(System.Logger.Level.DEBUG, "no sound: " + e.getClass().getSimpleName());
        } finally {
            ringing.set(false);
        }
    }

    /** The samples, low byte first: each note swells and fades, so that none of them clicks. */
    static byte[] tone() {
        int each = (int) (FORMAT.getSampleRate() * NOTE_SECONDS);
        byte[] bytes = new byte[NOTES_HZ.length * each * 2];
        for (int note = 0; note < NOTES_HZ.length; note++)
            for (int i = 0; i < each; i++) {
                double swell = Math.sin(Math.PI * i / each);
                double wave = Math.sin(2 * Math.PI * NOTES_HZ[note] * i / FORMAT.getSampleRate());
                int sample = (int) Math.round(Short.MAX_VALUE * LOUDNESS * swell * swell * wave);
                int at = (note * each + i) * 2;
                bytes[at] = (byte) sample;
                bytes[at + 1] = (byte) (sample >> 8);
            }
        return bytes;
    }
}
