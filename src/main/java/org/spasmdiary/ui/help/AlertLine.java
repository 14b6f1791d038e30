package org.spasmdiary.ui.help;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spasmdiary.alerts.About;
import org.spasmdiary.alerts.Alert;
import org.spasmdiary.alerts.AlertText;
import org.spasmdiary.alerts.Clears;
import org.spasmdiary.alerts.HelpLines;
import org.spasmdiary.alerts.Rules;
import org.spasmdiary.alerts.Tier;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Words;

/**
 * One alert as its card shows it.
 *
 * @param key names the card: rule and spasm
 * @param entries "Your entries": the exact readings, each a way into History
 * @param status when someone was contacted and when it was seen; such a card is folded
 * @param number to show large on an emergency card; empty where none is known
 */
record AlertLine(
        String key,
        Alert alert,
        String tier,
        String title,
        List<EvidenceLine> entries,
        String text,
        String sources,
        Clears clears,
        List<String> status,
        Optional<String> number) {
    static AlertLine of(Alert alert, Diary diary, Instant now, ZoneId zone, Words words) {
        AlertText text = AlertText.of(alert, diary.profile(), words);
        Optional<String> number = alert.tier() == Tier.EMERGENCY
                ? HelpLines.of(diary.profile(), words).emergencyNumber()
                : Optional.empty();
        return new AlertLine(
                alert.rule() + alert.episode().map(id -> "-" + id).orElse(""),
                alert,
                words.text("alerts.tier." + alert.tier().code()),
                text.title(),
                EvidenceLine.of(alert, diary, now, zone, words),
                text.text().strip(),
                Sources.of(alert.sources(), words),
                Rules.about(alert.rule()).map(About::clears).orElse(Clears.DATA),
                status(alert, diary, now, zone, words),
                number);
    }

    private static List<String> status(Alert alert, Diary diary, Instant now, ZoneId zone, Words words) {
        List<String> status = new ArrayList<>();
        contact(alert, diary)
                .ifPresent(contact -> status.add(words.text(
                        "ui.help.contacted",
                        "when",
                        EvidenceLine.when(contact.at(), now, zone, words),
                        "who",
                        words.name(contact.kind()))));
        alert.seenAt()
                .ifPresent(at -> status.add(
                        words.text("ui.help.seen", "when", EvidenceLine.when(When.of(at, zone), now, zone, words))));
        return status;
    }

    /** The newest contact about this alert since it came up. */
    private static Optional<Contact> contact(Alert alert, Diary diary) {
        return diary.contacts().stream()
                .filter(contact -> !contact.mistake() && contact.alertsCovered().contains(alert.rule()))
                .filter(contact -> !contact.recorded().isBefore(alert.since()))
                .filter(contact -> alert.episode().isEmpty()
                        || contact.episode().isEmpty()
                        || contact.episode().equals(alert.episode()))
                .max(Entry.ORDER);
    }

    /** How many entries it rests on beyond those that are shown. */
    int moreEntries() {
        return Math.max(0, alert.evidence().size() - EvidenceLine.SHOWN);
    }

    Tier level() {
        return alert.tier();
    }

    /** Whether it stays in sight on every screen and in narrow windows. */
    boolean isPressing() {
        return level() == Tier.EMERGENCY || level() == Tier.URGENT;
    }

    /** Folded to one line from the start: somebody was contacted, or it was seen. */
    boolean isFolded() {
        return !status.isEmpty();
    }

    /** The one line of a folded card; an emergency keeps its number. */
    String oneLine() {
        return number.map(digits -> title + " \u2013 " + digits).orElse(title);
    }
}
