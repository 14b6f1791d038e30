package org.spasmdiary.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.journal.Binned;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.TwoEnds;
import org.spasmdiary.words.Words;

/** The History screen's nodes: search and what to show above; below it calendar, list, bin or the form. */
final class HistoryView {
    /** What the person does here, apart from the form. */
    interface Actions extends EntryList.Actions {
        void part(HistoryPart part);

        void search(String words, boolean privateNotes);

        void day(LocalDate day);

        void add();

        void putBack(Binned binned);

        void emptyBin();
    }

    private final Words words;
    private final CustomTextField search = new CustomTextField();
    private final CheckBox privately;
    private final Map<HistoryPart, ToggleButton> parts = new EnumMap<>(HistoryPart.class);
    private final CalendarPane calendar;
    private final EntryList list;
    private final BinList bin;
    private final Label empty = Texts.heading("");
    private final Button clear;
    private final Button emptyBin;
    private final Button addVisit;
    private final VBox nothing;
    private final StackPane listCard;
    private final VBox page;
    private final StackPane root;
    private LineCell.Heads heads = LocalDate::toString;
    private boolean calm;

    HistoryView(Words words, ZoneId zone, Actions actions) {
        this.words = words;
        search.setId("history-search");
        search.setPromptText(words.text("ui.history.search"));
        search.setAccessibleText(words.text("ui.history.search"));
        var glass = new StackPane(Icons.of(Feather.SEARCH));
        glass.getStyleClass().add("search-icon");
        search.setLeft(glass);
        search.textProperty().subscribe(() -> searched(actions));
        privately = new CheckBox(words.text("ui.history.searchPrivate"));
        privately.setId("history-search-private");
        privately.setOnAction(_ -> searched(actions));
        List<Node> end = new ArrayList<>(List.of(privately, search));
        for (HistoryPart part : HistoryPart.values()) end.add(toggle(part, actions));
        calendar = new CalendarPane(words, actions, day -> heads.title(day));
        list = new EntryList("history-entries", words, day -> heads.title(day), actions);
        bin = new BinList(words, zone, actions::putBack);
        empty.setId("history-empty");
        clear = button("history-clear", "ui.history.clearSearch", Feather.X);
        clear.setOnAction(_ -> clearSearch());
        nothing = new VBox(12, empty, clear);
        nothing.getStyleClass().add("nothing");
        nothing.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        emptyBin = button("history-empty-bin", "ui.history.emptyBin", Feather.TRASH_2);
        emptyBin.setOnAction(_ -> actions.emptyBin());
        addVisit = button("history-add-visit", "ui.history.addVisit", Feather.PLUS);
        addVisit.setOnAction(_ -> actions.add());
        listCard = new StackPane(list.node(), bin.node(), nothing);
        listCard.getStyleClass().addAll("card", "list-card");
        page = new VBox(
                new TwoEnds(8, List.of(Texts.title(words.text("ui.history.title"))), end),
                emptyBin,
                addVisit,
                calendar.node(),
                listCard);
        page.getStyleClass().add("history-page");
        VBox.setVgrow(calendar.node(), Priority.ALWAYS);
        VBox.setVgrow(listCard, Priority.ALWAYS);
        root = new StackPane(page);
        root.setId("history");
        root.setMinSize(0, 0);
        root.getStylesheets()
                .add(Objects.requireNonNull(HistoryView.class.getResource("history.css"))
                        .toExternalForm());
    }

    private void searched(Actions actions) {
        if (!calm) actions.search(search.getText(), privately.isSelected());
    }

    private ToggleButton toggle(HistoryPart part, Actions actions) {
        Feather icon = switch (part) {
            case CALENDAR -> Feather.CALENDAR;
            case LIST -> Feather.LIST;
            case ALERTS -> Feather.ALERT_TRIANGLE;
            case VISITS -> Feather.USERS;
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

    private Button button(String id, String key, Feather icon) {
        var button = new Button(words.text(key), Icons.of(icon));
        button.setId(id);
        return button;
    }

    Parent root() {
        return root;
    }

    void show(HistoryModel model, List<Binned> binned, LineCell.Heads newHeads) {
        heads = newHeads;
        parts.forEach((part, button) -> {
            button.setSelected(part == model.shown());
            button.setText(
                    words.text("ui.history." + part.key(), "n", words.format().number(binned.size())));
        });
        calm = true;
        if (!search.getText().equals(model.choice().search()))
            search.setText(model.choice().search());
        privately.setSelected(model.choice().privateNotes());
        calm = false;
        visible(privately, model.choice().searching() || privately.isSelected());
        boolean isCalendar = model.shown() == HistoryPart.CALENDAR;
        boolean isBin = model.shown() == HistoryPart.BIN;
        visible(calendar.node(), isCalendar);
        visible(listCard, !isCalendar);
        visible(list.node(), !isCalendar && !isBin);
        visible(bin.node(), isBin);
        visible(emptyBin, isBin && !binned.isEmpty());
        visible(addVisit, model.shown() == HistoryPart.VISITS);
        String nothingText = isBin && binned.isEmpty() ? words.text("ui.history.empty.bin") : model.empty();
        empty.setText(isBin && !binned.isEmpty() ? "" : nothingText);
        visible(nothing, !empty.getText().isEmpty());
        visible(clear, model.choice().searching());
        if (isCalendar) calendar.show(model);
        else if (isBin) bin.show(binned, words.text("ui.history.bin", "n", binned.size()));
        else list.show(model.lines(), words.text("ui.history." + model.shown().key()));
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** The form takes the place of the page, or the page comes back. */
    void showForm(Optional<EditCard> card) {
        visible(page, card.isEmpty());
        if (root.getChildren().size() > 1) root.getChildren().remove(1);
        card.ifPresent(it -> {
            var holder = new StackPane(it.node());
            holder.getStyleClass().add("form-page");
            root.getChildren().add(holder);
        });
        root.applyCss(); // what a scroll pane has not taken in yet cannot have the focus
        root.layout();
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void clearSearch() {
        search.clear();
        privately.setSelected(false);
        search.requestFocus();
    }

    /** Where the entries are. */
    void focusEntries(HistoryModel model) {
        switch (model.shown()) {
            case CALENDAR -> calendar.focusEntries();
            case BIN -> bin.focus();
            case LIST, ALERTS, VISITS -> list.focus();
        }
    }

    /** Where work begins. */
    void focus(HistoryModel model) {
        if (model.shown() == HistoryPart.CALENDAR) calendar.focus();
        else focusEntries(model);
    }

    void choose(HistoryModel model, org.spasmdiary.diary.EntryId entry) {
        if (model.shown() == HistoryPart.CALENDAR) calendar.choose(entry);
        else list.choose(entry);
    }
}
