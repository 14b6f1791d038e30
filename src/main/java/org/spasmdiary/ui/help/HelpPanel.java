package org.spasmdiary.ui.help;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.SidePanel;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.safety.SafetyCheck;

/** When to get help: what was asked today, the alerts by how fast to act, and the signs to know at the foot. */
public final class HelpPanel implements SidePanel {
    private final Desk desk;
    private final SafetyCheck safety;
    private final VBox root = new VBox();
    private final AskedBox asked;
    private final AlertCards top;
    private final AlertCards alerts;
    private final AlertCards infos;
    private final AlertCards pressing;
    private final Button fold = new Button();
    private final Label unknown = Texts.body("");
    private final Label quiet = Texts.body("");
    private final Label lastLine = Texts.small("");
    private final SignsBox signs;
    private boolean infosOpen;
    private String handle;
    private int infoCount;

    /**
     * Makes the panel.
     *
     * @param over opens "When did it end?"
     */
    public HelpPanel(Desk desk, SafetyCheck safety, Runnable over) {
        this.desk = desk;
        this.safety = safety;
        var words = desk.words();
        var actions = new AlertActions(desk, safety::open, over);
        handle = words.text("ui.help.handle");
        asked = new AskedBox(words, safety::open);
        top = new AlertCards(words, "alert-", actions);
        alerts = new AlertCards(words, "alert-", actions);
        infos = new AlertCards(words, "alert-", actions);
        pressing = new AlertCards(words, "pinned-", actions);
        signs = new SignsBox(words);
        fold.setId("help-infos");
        fold.getStyleClass().addAll("alert-head", "alert", TierLook.style(org.spasmdiary.alerts.Tier.INFO));
        fold.setGraphic(Icons.of(Feather.INFO));
        fold.setMaxWidth(Double.MAX_VALUE);
        fold.setOnAction(_ -> turn());
        unknown.setId("help-unknown");
        quiet.setId("help-quiet");
        lastLine.setId("help-last-line");
        root.setId("help");
        root.getStyleClass().add("help-panel");
        root.getChildren().addAll(head(), scrolled(), signs.node());
    }

    private Node head() {
        Label title = Texts.title(desk.words().text("ui.help.title"));
        var icon = Icons.large(Feather.HELP_CIRCLE);
        icon.getStyleClass().add("muted");
        var gap = new javafx.scene.layout.Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, icon);
        head.getStyleClass().add("help-head");
        return head;
    }

    private Node scrolled() {
        var column = new VBox(top.node(), asked.node(), alerts.node(), unknown, quiet, fold, infos.node(), lastLine);
        column.getStyleClass().add("help-column");
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("help-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public String handle() {
        return handle;
    }

    @Override
    public Node pinned() {
        return pressing.node();
    }

    @Override
    public void show(Diary diary, Instant now) {
        var words = desk.words();
        HelpModel model = HelpModel.of(desk.board(), diary, now, desk.zone(), words);
        asked.show(model.asked());
        top.show(model.pressing(), model.open());
        alerts.show(model.calm(), model.open());
        infos.show(model.infos(), Optional.empty());
        pressing.show(model.pressing(), model.open());
        signs.show(model.emergency());
        say(unknown, String.join("\n", model.unknown()));
        say(quiet, String.join("\n", model.quiet()));
        say(lastLine, model.lastLine());
        infoCount = model.infos().size();
        handle = model.count() == 0
                ? words.text("ui.help.handle")
                : words.text("ui.help.handleCount", "n", model.count());
        foldInfos();
    }

    private void turn() {
        infosOpen = !infosOpen;
        foldInfos();
    }

    /** Those for information are one line together until it is opened. */
    private void foldInfos() {
        fold.setText(desk.words().count("ui.help.infos", infoCount));
        fold.setVisible(infoCount > 0);
        fold.setManaged(infoCount > 0);
        infos.node().setVisible(infosOpen && infoCount > 0);
        infos.node().setManaged(infosOpen && infoCount > 0);
    }

    private static void say(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    @Override
    public boolean key(KeyEvent event) {
        if (event.getCode() != KeyCode.R || event.isAltDown() || event.isShortcutDown()) return false;
        safety.open();
        return true;
    }
}
