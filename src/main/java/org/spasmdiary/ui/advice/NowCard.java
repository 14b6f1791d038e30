package org.spasmdiary.ui.advice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.ui.Card;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Place;
import org.spasmdiary.ui.Texts;

/** The advice for the part that the open spasm is in, a few lines of it, on Today; the rest is on Help. */
public final class NowCard implements Card {
    private final Desk desk;
    private final VBox card = new VBox();
    private final Label title = Texts.body("");
    private final Label waits;
    private final VBox lines = new VBox();
    private List<CardText.Line> said = List.of();

    public NowCard(Desk desk) {
        this.desk = desk;
        var words = desk.words();
        title.setId("now-title");
        title.getStyleClass().add("strong");
        waits = Texts.small(words.text("ui.advice.checkFirst"));
        waits.setId("now-waits");
        waits.getStyleClass().addAll("tag", "waits");
        var head = new FlowPane(title, waits);
        head.getStyleClass().add("advice-title");
        lines.setId("now-lines");
        var all = new Button(words.text("ui.advice.now.all"), Icons.of(Feather.BOOK_OPEN));
        all.setId("now-all");
        all.getStyleClass().add("flat");
        all.setOnAction(_ -> desk.go(Place.HELP, Optional.empty()));
        card.setId("now");
        card.getStyleClass().addAll("card", "now-card");
        card.getChildren().addAll(Texts.small(words.text("ui.advice.now.title")), head, lines, all);
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void show(Diary diary, Instant now) {
        Optional<NowModel> model = NowModel.of(diary, desk.board(), now, desk.words());
        visible(card, model.isPresent());
        model.ifPresent(it -> {
            title.setText(it.title());
            card.setAccessibleText(desk.words().text("ui.advice.now.spoken", "title", it.title()));
            visible(waits, it.waits());
            visible(lines, !it.lines().isEmpty());
            if (said.equals(it.lines())) return;
            said = it.lines();
            lines.getChildren()
                    .setAll(said.stream().map(line -> new LineNode(line).node()).toList());
        });
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
