package org.spasmdiary.charts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.RecoveryCurve;
import org.spasmdiary.analysis.SpasmLength;
import org.spasmdiary.analysis.Tenths;
import org.spasmdiary.words.Words;

/** The recovery curve in words: about the past, with how many it rests on. */
final class RecoveryWords {
    /** Under so many spasms the words call it a rough guide; a choice. */
    static final int FEW = 20;

    private final RecoveryPicture picture;
    private final RecoveryCurve curve;
    private final Words words;

    RecoveryWords(RecoveryPicture picture) {
        this.picture = picture;
        this.curve = picture.curve();
        this.words = picture.words();
    }

    String text() {
        List<String> sentences = new ArrayList<>();
        if (curve.n() == 0) sentences.add(words.text("charts.all.none") + ".");
        else if (curve.isEnough()) shares(sentences);
        else few(sentences);
        if (picture.sample()) sentences.add(words.text("charts.words.sample"));
        leftOut(sentences);
        return String.join(" ", sentences);
    }

    private void shares(List<String> sentences) {
        OptionalDouble h72 = curve.survivalAt(Marks.HOURS_72);
        OptionalDouble d7 = curve.survivalAt(Marks.DAYS_7);
        sentences.add(words.text(
                "charts.recovery.spoken",
                "h72",
                percent(h72),
                "d7",
                percent(d7),
                "spasms",
                words.count("charts.recovery.spasms", curve.n()),
                "ended",
                number(curve.events())));
        sentences.add(words.text("charts.recovery.inWords", "h72", tenths(h72), "d7", tenths(d7)));
        half(sentences);
        if (curve.n() < FEW) sentences.add(rough());
    }

    /** What the picture itself does not say: where half were over; with no curve everything. */
    String beside() {
        if (!curve.isEnough()) return text();
        List<String> sentences = new ArrayList<>();
        half(sentences);
        leftOut(sentences);
        return String.join(" ", sentences);
    }

    private void half(List<String> sentences) {
        curve.median()
                .ifPresent(seconds -> sentences.add(words.text(
                        "charts.recovery.median", "length", words.format().spoken(Duration.ofSeconds(seconds)))));
    }

    private void few(List<String> sentences) {
        sentences.add(words.text(
                "charts.recovery.few",
                "spasms",
                words.count("charts.recovery.spasms", curve.n()),
                "ended",
                number(curve.events()),
                "needed",
                number(RecoveryCurve.ENOUGH)));
        List<String> lengths = picture.spasms().stream()
                .filter(spasm -> spasm.ending() == SpasmLength.Ending.OVER)
                .map(spasm -> words.format().spoken(spasm.counted()))
                .toList();
        if (!lengths.isEmpty())
            sentences.add(words.text("charts.recovery.lasted", "lengths", String.join("; ", lengths)));
    }

    private void leftOut(List<String> sentences) {
        if (curve.leftOut() > 0) sentences.add(words.count("charts.recovery.leftOut", curve.leftOut()));
    }

    private String rough() {
        return words.text("charts.recovery.rough", "spasms", words.count("charts.recovery.spasms", curve.n()));
    }

    /** The sentences under the picture. */
    List<String> below() {
        List<String> sentences = new ArrayList<>();
        if (curve.isEnough()) {
            String counts = words.text(
                    "charts.recovery.counts",
                    "spasms",
                    words.count("charts.recovery.spasms", curve.n()),
                    "ended",
                    number(curve.events()));
            sentences.add(curve.n() < FEW ? words.text("charts.recovery.fewOf", "counts", counts) : counts + ".");
        }
        leftOut(sentences);
        return sentences;
    }

    private String number(long n) {
        return words.format().number(n);
    }

    /** Whole percent; a share that is not none or all is never called so. */
    private String percent(OptionalDouble share) {
        if (share.isEmpty()) return words.text("charts.recovery.notKnown");
        double s = share.getAsDouble();
        long whole = s == 0 || s == 1 ? Math.round(s * 100) : Math.clamp(Math.round(s * 100), 1, 99);
        return words.text("charts.recovery.spokenPercent", "n", number(whole));
    }

    private String tenths(OptionalDouble share) {
        return share.isEmpty() ? words.text("charts.recovery.notKnown") : inTen(share.getAsDouble(), words);
    }

    /** 6 in 10; 1 or 2 in 10; fewer than 1 in 10; none; all. */
    static String inTen(double share, Words words) {
        Tenths tenths = Tenths.of(share);
        if (tenths.high() == 0) return words.text("charts.recovery.noneOf");
        if (tenths.low() == 10) return words.text("charts.recovery.allOf");
        String low = words.format().number(tenths.low());
        String high = words.format().number(tenths.high());
        if (tenths.low() == tenths.high()) return words.text("charts.recovery.inTen", "n", low);
        if (tenths.low() == 0) return words.text("charts.recovery.fewer", "n", high);
        if (tenths.high() == 10) return words.text("charts.recovery.more", "n", low);
        return words.text("charts.recovery.either", "low", low, "high", high);
    }
}
