package org.spasmdiary.ui.help;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.spasmdiary.alerts.Alert;
import org.spasmdiary.alerts.AlertText;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.ui.Chips;
import org.spasmdiary.ui.Choice;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.FormDialog;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.WhenField;

/** "I contacted someone" and "A clinician has checked this": the same fields, and only the second clears alerts. */
final class ContactDialog {
    private final Desk desk;
    private final boolean checked;
    private final Alert about;
    private final EntryId id = EntryId.random();
    private final Chips<ContactKind> who;
    private final WhenField when;
    private final Chips<ContactHow> how;
    private final TextArea said = Texts.area(2);
    private final TextField plan = new TextField();
    private final TextField nextVisit = new TextField();
    private final Chips<Alert> covers;

    /**
     * Makes the dialog.
     *
     * @param about the alert it is about; it is ticked
     * @param open all alerts that this answer makes sense for
     * @param checked whether a clinician has checked them
     */
    ContactDialog(Desk desk, Alert about, List<Alert> open, boolean checked) {
        this.desk = desk;
        this.checked = checked;
        this.about = about;
        var words = desk.words();
        who = Chips.one(
                "contact-who",
                words.text("ui.help.who"),
                Arrays.asList(ContactKind.values()),
                words::name,
                ContactKind::code);
        when = new WhenField(desk, "contact-when", Field.AT, desk.moment());
        how = Chips.one(
                "contact-how",
                words.text("ui.help.how"),
                Arrays.asList(ContactHow.values()),
                words::name,
                ContactHow::code);
        covers = Chips.several(
                "contact-covers",
                words.text("ui.help.covers"),
                open,
                title(open),
                alert -> alert.rule().toString());
        covers.choose(about);
        text(said, "contact-said", "ui.help.said");
        text(plan, "contact-plan", "ui.help.plan");
        text(nextVisit, "contact-next", "ui.help.nextVisit");
    }

    /** Titles, with their rule where two alerts have the same. */
    private Function<Alert, String> title(List<Alert> open) {
        Function<Alert, String> title = alert ->
                AlertText.of(alert, desk.diary().profile(), desk.words()).title();
        var counts = open.stream().collect(Collectors.groupingBy(title, Collectors.counting()));
        return alert -> {
            String text = title.apply(alert);
            boolean alone = counts.getOrDefault(text, 0L) < 2;
            return alone ? text : text + ": " + EvidenceLine.firstSign(alert, desk.diary(), desk.words());
        };
    }

    private void text(TextInputControl field, String nodeId, String key) {
        field.setId(nodeId);
        field.setPromptText(desk.words().text(key));
        field.setAccessibleText(desk.words().text(key));
    }

    void open() {
        var words = desk.words();
        String lead = words.text(checked ? "ui.help.checkedLead" : "ui.help.contactLead");
        Node[] fields = {
            Texts.small(lead),
            Texts.small(words.text("ui.help.who")),
            who.node(),
            Texts.small(words.text("ui.help.whenWas")),
            when.node(),
            Texts.small(words.text("ui.help.how")),
            how.node(),
            said,
            plan,
            nextVisit,
            Texts.small(words.text("ui.help.covers")),
            covers.node()
        };
        String title = words.text(checked ? "ui.help.checkedTitle" : "ui.help.contactTitle");
        new FormDialog(desk, checked ? "checked" : "contact", title, fields)
                .saving("contact-save", words.text("ui.help.save"), this::change, this::saved)
                .with(Choice.plain("contact-cancel", words.text("ui.help.cancel"), () -> {}))
                .show();
    }

    private Typed<Change> change() {
        Set<Alert> covered = covers.chosen();
        if (checked && covered.isEmpty()) return new Typed.Bad<>(Problem.of(Field.ALERTS_COVERED, "coverNeeded"));
        var draft = new ContactDraft(
                who.one(),
                when.value(),
                how.one(),
                said.getText(),
                plan.getText(),
                nextVisit.getText(),
                covered.stream().map(Alert::rule).collect(Collectors.toSet()));
        var episode = about.episode().or(() -> desk.diary().bouts().latestOpen().map(Bout::id));
        Typed<Contact> contact =
                draft.toContact(id, episode, desk.now(), desk.words().format());
        return contact.map(
                it -> checked ? AlertAnswers.checked(it, List.copyOf(covered), desk.now()) : new Change.Put(it));
    }

    private void saved(Diary diary) {
        var words = desk.words();
        String at = diary.find(id)
                .map(contact -> words.format().dayTime(contact.at().local()))
                .orElse("");
        boolean stays = checked
                && desk.board().alerts().stream()
                        .anyMatch(alert -> covers.chosen().stream().anyMatch(one -> same(one, alert)));
        String key = stays ? "ui.help.checkedStays" : checked ? "ui.help.checkedSaved" : "ui.help.contactSaved";
        desk.saved(words.text(key, "when", at));
    }

    private static boolean same(Alert a, Alert b) {
        return a.rule().equals(b.rule()) && a.episode().equals(b.episode());
    }
}
