package org.spasmdiary.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.journal.Binned;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;
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
    private final HistoryBar bar;
    private final CalendarPane calendar;
    private final EntryList list;
    private final SpasmList spasms;
    private final BinList bin;
    private final Label empty = Texts.heading("");
    private final Button clear;
    private final Button emptyBin;
    private final Button addVisit;
    private final VBox periods;
    private final VBox nothing;
    private final StackPane listCard;
    private final VBox page;
    private final StackPane root;
    private LineCell.Heads heads = LocalDate::toString;

    HistoryView(Words words, ZoneId zone, Sketches sketches, Actions actions, SpasmList.Actions spasmActions) {
        this.words = words;
        bar = new HistoryBar(words, actions);
        calendar = new CalendarPane(words, actions, day -> heads.title(day));
        list = new EntryList("history-entries", words, day -> heads.title(day), actions);
        spasms = new SpasmList(words, sketches, spasmActions);
        bin = new BinList(words, zone, actions::putBack);
        empty.setId("history-empty");
        clear = button("history-clear", "ui.history.clearSearch", Feather.X);
        clear.setOnAction(_ -> bar.clear());
        nothing = new VBox(12, empty, clear);
        nothing.getStyleClass().add("nothing");
        nothing.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        emptyBin = button("history-empty-bin", "ui.history.emptyBin", Feather.TRASH_2);
        emptyBin.setOnAction(_ -> actions.emptyBin());
        addVisit = button("history-add-visit", "ui.history.addVisit", Feather.PLUS);
        addVisit.setOnAction(_ -> actions.add());
        Button addPeriod = button("history-add-period", "ui.history.addPeriod", Feather.PLUS);
        addPeriod.setOnAction(_ -> actions.add());
        periods = new VBox(8, Texts.small(words.text("ui.history.periodMeans")), addPeriod);
        listCard = new StackPane(list.node(), spasms.node(), bin.node(), nothing);
        listCard.getStyleClass().addAll("card", "list-card");
        page = new VBox(bar.node(), emptyBin, addVisit, periods, calendar.node(), listCard);
        page.getStyleClass().add("history-page");
        page.setVisible(false); // until there is something to say
        VBox.setVgrow(calendar.node(), Priority.ALWAYS);
        VBox.setVgrow(listCard, Priority.ALWAYS);
        root = new StackPane(page);
        root.setId("history");
        root.setMinSize(0, 0);
        root.getStylesheets()
                .add(Objects.requireNonNull(HistoryView.class.getResource("history.css"))
                        .toExternalForm());
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
        bar.show(model, binned.size());
        page.setVisible(root.getChildren().size() == 1);
        boolean isCalendar = model.shown() == HistoryPart.CALENDAR;
        boolean isBin = model.shown() == HistoryPart.BIN;
        visible(calendar.node(), isCalendar);
        visible(listCard, !isCalendar);
        boolean isSpasms = model.shown() == HistoryPart.SPASMS;
        visible(list.node(), !isCalendar && !isBin && !isSpasms);
        visible(spasms.node(), isSpasms && !model.spasms().isEmpty());
        visible(bin.node(), isBin);
        visible(emptyBin, isBin && !binned.isEmpty());
        visible(addVisit, model.shown() == HistoryPart.VISITS);
        visible(periods, model.shown() == HistoryPart.PERIODS);
        String nothingText = isBin && binned.isEmpty() ? words.text("ui.history.empty.bin") : model.empty();
        empty.setText(isBin && !binned.isEmpty() ? "" : nothingText);
        visible(nothing, !empty.getText().isEmpty());
        visible(clear, model.choice().searching());
        if (isCalendar) calendar.show(model);
        else if (isSpasms) spasms.show(model.spasms(), words.text("ui.history.spasms"));
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
        bar.focus();
    }

    /** Where the entries are. */
    void focusEntries(HistoryModel model) {
        switch (model.shown()) {
            case CALENDAR -> calendar.focusEntries();
            case BIN -> bin.focus();
            case SPASMS -> spasms.focus();
            case LIST, ALERTS, VISITS, PERIODS -> list.focus();
        }
    }

    /** Where work begins. */
    void focus(HistoryModel model) {
        if (model.shown() == HistoryPart.CALENDAR) calendar.focus();
        else focusEntries(model);
    }

    void choose(HistoryModel model, org.spasmdiary.diary.EntryId entry) {
        if (model.shown() == HistoryPart.CALENDAR) calendar.choose(entry);
        else if (model.shown() == HistoryPart.SPASMS) spasms.choose(entry);
        else list.choose(entry);
    }
}
