package org.spasmdiary.alerts;

import org.spasmdiary.diary.Profile;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.words.Words;

/**
 * The words of an alert: title and text of rules.md with everything filled in, and what to do for its tier.
 *
 * @param action the tier's line of the table of tiers
 */
public record AlertText(String title, String text, String action) {

    public static AlertText of(Alert alert, Profile profile, Words words) {
        Sentences sentences = new Sentences(words);
        return new AlertText(
                sentences.title(alert),
                sentences.of(alert, profile),
                words.text("alerts.action." + alert.tier().code()));
    }

    /** The bold line of the rule in rules.md, also where a prescriber's own limit makes the title another. */
    public static String boldLine(Alert alert, Words words) {
        return new Sentences(words).boldLine(alert);
    }

    /** The title of a rule where nothing is known of the entries behind it. */
    public static String title(RuleId rule, Words words) {
        return words.text("alerts." + rule + ".title", "medicine", words.text("alerts.someMedicine"));
    }

    /** What is said of a length nobody has confirmed lately. */
    public static String of(Unknown unknown, Words words) {
        return new Sentences(words).mayBeOver(unknown.rule(), unknown.args());
    }

    /** Names the rule that lacked its input and why. */
    public static String of(NotChecked notChecked, Words words) {
        return words.text(
                "alerts.notChecked." + notChecked.rule() + "." + notChecked.reason(),
                new Named(words).all(notChecked.args(), true));
    }

    /** Says that a rule failed in the program, in plain words. */
    public static String of(BrokenRule broken, Words words) {
        return words.text("alerts.broken", "rule", broken.rule(), "title", title(broken.rule(), words));
    }
}
