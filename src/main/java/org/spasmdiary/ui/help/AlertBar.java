package org.spasmdiary.ui.help;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.ui.Card;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Place;
import org.spasmdiary.ui.Texts;

/** An open emergency or urgent alert on the screens other than Today: a bar at the top until it is answered. */
public final class AlertBar implements Card {
    private final Desk desk;
    private final AlertActions actions;
    private final HBox bar = new HBox();
    private final FontIcon icon = Icons.large(Feather.PHONE_CALL);
    private final Label text = Texts.body("");
    private final Button seen;
    private Optional<AlertLine> shown = Optional.empty();

    public AlertBar(Desk desk) {
        this.desk = desk;
        this.actions = new AlertActions(desk, () -> {}, () -> {}); // the bar only leads to the panel
        var words = desk.words();
        bar.setId("alert-bar");
        text.setId("alert-bar-text");
        text.getStyleClass().addAll("strong", "tier");
        text.setMaxWidth(Double.MAX_VALUE);
        icon.getStyleClass().add("tier");
        HBox.setHgrow(text, Priority.ALWAYS);
        Button show = button("alert-bar-show", words.text("ui.help.barShow"));
        show.setOnAction(_ -> desk.go(Place.TODAY, Optional.empty()));
        seen = button("alert-bar-seen", words.text("ui.help.see"));
        seen.setOnAction(_ -> shown.ifPresent(line -> actions.seen(line.alert())));
        bar.getChildren().addAll(icon, text, seen, show);
        hide();
    }

    private static Button button(String id, String text) {
        var button = new Button(text);
        button.setId(id);
        button.setAccessibleText(text);
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    @Override
    public Node node() {
        return bar;
    }

    /** Takes it away, where the panel itself is in sight. */
    public void hide() {
        bar.setVisible(false);
        bar.setManaged(false);
    }

    @Override
    public void show(Diary diary, Instant now) {
        var words = desk.words();
        List<AlertLine> pressing =
                HelpModel.of(desk.board(), diary, now, desk.zone(), words).pressing();
        shown = pressing.stream().findFirst();
        bar.setVisible(shown.isPresent());
        bar.setManaged(shown.isPresent());
        shown.ifPresent(line -> {
            boolean folded = line.alert().seenAt().isPresent();
            bar.getStyleClass().setAll("alert-bar", TierLook.style(line.level()));
            if (folded) bar.getStyleClass().add("folded");
            icon.setIconCode(TierLook.icon(line.level()));
            text.setText(words.text(
                    pressing.size() > 1 ? "ui.help.barMore" : "ui.help.bar",
                    "tier",
                    line.tier(),
                    "line",
                    line.oneLine(),
                    "n",
                    pressing.size() - 1));
            seen.setVisible(!folded);
            seen.setManaged(!folded);
        });
    }

    @Override
    public boolean key(KeyEvent event) {
        return false;
    }
}
