package org.spasmdiary.ui.treat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.spasmdiary.analysis.CombinedProduct;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Effect;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.PainScore;
import org.spasmdiary.diary.Treatment;
import org.spasmdiary.ui.Card;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Place;
import org.spasmdiary.ui.Texts;

/** Asks once how the pain is after a treatment. Hidden while there is nothing to ask; it never stands in the way. */
public final class AfterCard implements Card {
    private static final int WORST = 10;

    private final Desk desk;
    private final Treating treating;
    private final VBox card = new VBox(8);
    private final Label question = Texts.body("");
    private final Set<EntryId> putOff = new HashSet<>();
    private Optional<AfterModel> shown = Optional.empty();

    public AfterCard(Desk desk) {
        this.desk = desk;
        this.treating = new Treating(desk);
        card.setId("after-card");
        card.getStyleClass().addAll("card", "after-card");
        question.setId("after-question");
        var scores = new FlowPane(4, 4);
        for (int score = 0; score <= WORST; score++) scores.getChildren().add(score(score));
        var others = new FlowPane(
                8,
                8,
                button("after-more", desk.words().text("ui.treat.afterMore"), this::more),
                button("after-not-now", desk.words().text("ui.treat.afterNotNow"), this::notNow));
        card.getChildren().addAll(question, scores, others);
        hide(true);
    }

    private Button score(int score) {
        String text = desk.words().format().number(score);
        Button button = button("after-" + score, text, () -> save(score));
        button.getStyleClass().add("after-score");
        button.setAccessibleText(desk.words().text("ui.treat.afterScore", "n", text));
        return button;
    }

    private static Button button(String id, String text, Runnable act) {
        var button = new Button(text);
        button.setId(id);
        button.setAccessibleText(text);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private void save(int score) {
        shown.ifPresent(model -> {
            Treatment treatment = model.treatment();
            // one answer for all that is in a product
            treating.save(CombinedProduct.parts(desk.diary(), treatment).stream()
                    .map(part -> part.withEffect(after(part.effect(), score, model.minutes())))
                    .toList());
        });
    }

    private static Effect after(Effect was, int score, long minutes) {
        return new Effect(
                was.painBefore(),
                Optional.of(new PainScore(score)),
                Optional.of((int) minutes),
                was.helped(),
                was.sideEffects());
    }

    /** How much it helped and side effects are fields of the treatment itself. */
    private void more() {
        shown.ifPresent(
                model -> desk.go(Place.HISTORY, Optional.of(model.treatment().id())));
    }

    private void notNow() {
        shown.ifPresent(model -> putOff.add(model.treatment().id()));
        show(desk.diary(), desk.now());
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void show(Diary diary, Instant now) {
        shown = AfterModel.of(diary, now, putOff, desk.words());
        shown.map(AfterModel::question).ifPresent(question::setText);
        hide(shown.isEmpty());
    }

    private void hide(boolean hidden) {
        card.setVisible(!hidden);
        card.setManaged(!hidden);
    }
}
