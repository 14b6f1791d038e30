package org.spasmdiary.ui.history;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.TwoEnds;
import org.spasmdiary.words.Words;

/** The top of the History screen: its question, the search, and what is to be shown. */
final class HistoryBar {
    private static final double GAP = 8;

    private final Words words;
    private final HistoryView.Actions actions;
    private final CustomTextField search = new CustomTextField();
    private final CheckBox privately;
    private final Map<HistoryPart, ToggleButton> parts = new EnumMap<>(HistoryPart.class);
    private final TwoEnds node;
    private boolean filling;

    HistoryBar(Words words, HistoryView.Actions actions) {
        this.words = words;
        this.actions = actions;
        search.setId("history-search");
        search.setPromptText(words.text("ui.history.search"));
        search.setAccessibleText(words.text("ui.history.search"));
        var glass = new StackPane(Icons.of(Feather.SEARCH));
        glass.getStyleClass().add("search-icon");
        search.setLeft(glass);
        search.textProperty().subscribe(this::searched);
        privately = new CheckBox(words.text("ui.history.searchPrivate"));
        privately.setId("history-search-private");
        privately.setOnAction(_ -> searched());
        List<Node> end = new ArrayList<>(List.of(privately, search));
        for (HistoryPart part : HistoryPart.values()) end.add(toggle(part));
        node = new TwoEnds(GAP, List.of(Texts.title(words.text("ui.history.title"))), end);
    }

    private void searched() {
        if (!filling) actions.search(search.getText(), privately.isSelected());
    }

    private ToggleButton toggle(HistoryPart part) {
        Feather icon = switch (part) {
            case CALENDAR -> Feather.CALENDAR;
            case LIST -> Feather.LIST;
            case SPASMS -> Feather.ACTIVITY;
            case ALERTS -> Feather.ALERT_TRIANGLE;
            case VISITS -> Feather.USERS;
            case PERIODS -> Feather.MAP;
            case BIN -> Feather.TRASH_2;
        };
        var button = new ToggleButton("", Icons.of(icon));
        button.setId("history-" + part.key());
        button.setOnAction(_ -> {
            button.setSelected(true); // pressing what is shown already changes nothing
            actions.part(part);
        });
        parts.put(part, button);
        return button;
    }

    Node node() {
        return node;
    }

    /** @param inBin how many entries lie in the bin */
    void show(HistoryModel model, int inBin) {
        parts.forEach((part, button) -> {
            button.setSelected(part == model.shown());
            button.setText(
                    words.text("ui.history." + part.key(), "n", words.format().number(inBin)));
        });
        filling = true;
        // A result from the background may be older than what is being typed: the text of the search stays.
        if (!search.isFocused() && !search.getText().equals(model.choice().search()))
            search.setText(model.choice().search());
        if (!search.isFocused()) privately.setSelected(model.choice().privateNotes());
        filling = false;
        boolean searching = model.choice().searching() || privately.isSelected();
        privately.setVisible(searching);
        privately.setManaged(searching);
    }

    void focus() {
        search.requestFocus();
        search.selectAll();
    }

    void clear() {
        filling = true;
        search.clear();
        privately.setSelected(false);
        filling = false;
        searched();
        search.requestFocus();
    }
}
