package org.spasmdiary.charts;

import java.awt.Graphics2D;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.spasmdiary.analysis.RecoveryCurve;
import org.spasmdiary.analysis.SpasmLength;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.words.Words;

/**
 * The share of the person's own spasms still going by time since onset (interfaces, section 5; ux.md, 2.4). Under five
 * that have ended there is no curve but one dot for each spasm. It says what was, never what will be.
 */
public final class RecoveryPicture implements Picture {
    private final List<SpasmLength> spasms;
    private final RecoveryCurve curve;
    private final DayAxis axis;
    private final Look look;
    private final RecoveryOptions options;
    private final Words words;
    private final boolean sample;

    private RecoveryPicture(List<SpasmLength> shown, boolean sample, Look look, RecoveryOptions options, Words words) {
        this.spasms = shown.stream().filter(spasm -> !spasm.notTypical()).toList();
        this.curve = RecoveryCurve.of(shown);
        this.axis = DayAxis.upTo(spasms.stream()
                .map(SpasmLength::counted)
                .max(Duration::compareTo)
                .orElse(Duration.ZERO));
        this.look = look;
        this.options = options;
        this.words = words;
        this.sample = sample;
    }

    /** Of all spasms that have begun by {@code now}. */
    public static RecoveryPicture of(Diary diary, Instant now, Look look, RecoveryOptions options, Words words) {
        return of(diary, now, _ -> true, look, options, words);
    }

    /** Of those of them that are {@code shown}. */
    public static RecoveryPicture of(
            Diary diary, Instant now, Predicate<Bout> shown, Look look, RecoveryOptions options, Words words) {
        List<SpasmLength> spasms = SpasmLength.all(diary, now).stream()
                .filter(spasm -> shown.test(spasm.bout()))
                .toList();
        return new RecoveryPicture(spasms, diary.sample(), look, options, words);
    }

    /** The figures behind it. */
    public RecoveryCurve curve() {
        return curve;
    }

    @Override
    public void draw(Graphics2D g, double width, double height) {
        Canvas.draw(g, width, height, look, options.textScale(), brush -> {
            var at = new RecoveryLayout(this, brush, width, height);
            if (curve.isEnough()) new RecoveryLine(this, brush, at).draw();
            else new RecoveryDots(this, brush, at).draw();
        });
    }

    @Override
    public String spoken() {
        return new RecoveryWords(this).text();
    }

    /** What stands in words beside the picture since it does not say so itself; may be empty. */
    public String beside() {
        return new RecoveryWords(this).beside();
    }

    @Override
    public ChartTable table() {
        return curve.isEnough() ? RecoveryTable.steps(this) : RecoveryTable.spasms(this);
    }

    /** The spasms that count, in the order of their onsets. */
    List<SpasmLength> spasms() {
        return spasms;
    }

    DayAxis axis() {
        return axis;
    }

    boolean band() {
        return options.band();
    }

    Words words() {
        return words;
    }

    boolean sample() {
        return sample;
    }
}
