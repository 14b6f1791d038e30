package org.spasmdiary.ui.spasm;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.spasmdiary.alerts.HelpLines;
import org.spasmdiary.diary.Change;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Profile;
import org.spasmdiary.journal.Outcome;
import org.spasmdiary.ui.Card;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Texts;

/**
 * The one extra card of a first run: a spasm now? and the emergency number of the computer's region, used only
 * once the person says that it is right.
 */
public final class FirstRunCard implements Card {
    /** The number is offered on this first day; later it is changed in the settings. */
    private static final Duration FIRST_DAY = Duration.ofHours(24);

    private final Desk desk;
    private final VBox card = new VBox();
    private final FlowPane question = new FlowPane();
    private final FlowPane number = new FlowPane();
    private final Label offer = Texts.body("");
    private final Label until;
    private final Button sample;
    private boolean notNow;

    /**
     * Makes the card.
     *
     * @param started opens "A spasm has started"
     */
    public FirstRunCard(Desk desk, Runnable started) {
        this.desk = desk;
        var words = desk.words();
        offer.getStyleClass().add("strong");
        offer.setId("first-number");
        until = Texts.small(words.text("ui.spasm.first.until"));
        question.getStyleClass().add("first-row");
        question.getChildren()
                .addAll(
                        Texts.heading(words.text("ui.spasm.first.title")),
                        button("first-yes", "ui.spasm.first.yes", started),
                        button("first-no", "ui.spasm.first.no", this::later));
        number.getStyleClass().add("first-row");
        number.getChildren()
                .addAll(
                        Texts.body(words.text("ui.spasm.first.number")),
                        offer,
                        button("first-right", "ui.spasm.first.right", this::right));
        sample = button("first-sample", "ui.spasm.first.sample", desk::showSample);
        sample.getStyleClass().add("flat");
        card.setId("first-run");
        card.getStyleClass().addAll("card", "first-run");
        card.getChildren().addAll(question, number, until, sample);
    }

    private Button button(String id, String key, Runnable act) {
        var button = new Button(desk.words().text(key));
        button.setId(id);
        button.setAccessibleText(button.getText());
        button.setOnAction(_ -> act.run());
        return button;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void show(Diary diary, Instant now) {
        boolean first = isEmpty(diary);
        Optional<String> offered = offered(diary, now);
        offered.ifPresent(digits ->
                offer.setText(desk.words().text("ui.spasm.first.offer", "number", digits, "country", country())));
        visible(question, first);
        visible(sample, first && !diary.sample());
        visible(number, offered.isPresent());
        visible(until, offered.isPresent());
        visible(card, !notNow && (first || offered.isPresent()));
    }

    private static boolean isEmpty(Diary diary) {
        return diary.episodes().isEmpty()
                && diary.readings().isEmpty()
                && diary.treatments().isEmpty();
    }

    /** The number of the computer's region, while the diary knows none and the first day lasts. */
    private Optional<String> offered(Diary diary, Instant now) {
        if (HelpLines.of(diary.profile(), desk.words()).emergencyNumber().isPresent()) return Optional.empty();
        boolean firstDay = diary.entries()
                .map(Entry::recorded)
                .allMatch(recorded -> Duration.between(recorded, now).compareTo(FIRST_DAY) < 0);
        Profile there = Profile.UNKNOWN.withCountry(region());
        return firstDay ? HelpLines.of(there, desk.words()).emergencyNumber() : Optional.empty();
    }

    private String region() {
        return desk.words().locale().getCountry();
    }

    private String country() {
        return Locale.of("", region()).getDisplayCountry(desk.words().locale());
    }

    private void later() {
        notNow = true;
        visible(card, false);
    }

    private void right() {
        var words = desk.words();
        Change change = new Change.SetProfile(desk.diary().profile().withCountry(region()));
        desk.save(change, outcome -> {
            switch (outcome) {
                case Outcome.Saved(Diary diary, Change _) ->
                    desk.saved(words.text(
                            "ui.spasm.first.numberSaved",
                            "number",
                            HelpLines.of(diary.profile(), words).emergency()));
                case Outcome.Refused(var problems) -> desk.notice(words.problem(problems.getFirst()));
                case Outcome.Failed failed -> desk.failed(failed, this::right);
            }
        });
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
