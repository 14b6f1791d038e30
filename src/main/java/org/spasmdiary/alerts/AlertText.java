package org.spasmdiary.alerts;

import java.util.HashMap;
import java.util.Map;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.words.Words;

/**
 * The words of an alert: title and text of rules.md with everything filled in, and what to do for its tier.
 *
 * @param action the tier's line of the table of tiers
 */
public record AlertText(String title, String text, String action) {

    public static AlertText of(Alert alert, Profile profile, Words words) {
        String key = "alerts." + alert.rule();
        return new AlertText(
                words.text(key + ".title"),
                new Sentences(words).of(alert, profile),
                words.text("alerts.action." + alert.tier().code()));
    }

    /** What is said of a length nobody has confirmed lately. */
    public static String of(Unknown unknown, Words words) {
        return new Sentences(words).mayBeOver(unknown.rule(), unknown.args());
    }

    /** Names the rule that lacked its input and why. */
    public static String of(NotChecked notChecked, Words words) {
        Map<String, Object> args = new HashMap<>(notChecked.args());
        return words.text("alerts.notChecked." + notChecked.rule() + "." + notChecked.reason(), args);
    }

    /** Says that a rule failed in the program, in plain words. */
    public static String of(BrokenRule broken, Words words) {
        return words.text(
                "alerts.broken", "rule", broken.rule(), "title", words.text("alerts." + broken.rule() + ".title"));
    }
}
