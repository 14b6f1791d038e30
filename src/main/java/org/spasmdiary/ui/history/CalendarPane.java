package org.spasmdiary.ui.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.TwoEnds;
import org.spasmdiary.words.Words;

/** The year at the top, under it a month and the entries of the chosen day. */
final class CalendarPane {
    private static final double STACKED_UNDER = 50; // em: narrower, the day stands under the month

    private final Words words;
    private final HistoryView.Actions actions;
    private final Label yearTitle = Texts.heading("");
    private final YearStrip year;
    private final Label monthTitle = Texts.heading("");
    private final MonthGrid month;
    private final Label dayTitle = Texts.heading("");
    private final EntryList entries;
    private final Label empty = Texts.body("");
    private final GridPane below = new GridPane();
    private final VBox monthCard;
    private final VBox dayCard;
    private final ScrollPane root;
    private LocalDate day = LocalDate.EPOCH;

    CalendarPane(Words words, HistoryView.Actions actions, LineCell.Heads heads) {
        this.words = words;
        this.actions = actions;
        year = new YearStrip(words, actions::day);
        month = new MonthGrid(words, actions::day, this::focusEntries);
        entries = new EntryList("history-day", words, heads, actions);
        var yearCard = new VBox(new TwoEnds(8, List.of(yearTitle), legend()), year);
        yearCard.getStyleClass().addAll("card", "year-card");
        monthCard = new VBox(monthHead(), month);
        monthCard.getStyleClass().addAll("card", "month-card");
        VBox.setVgrow(month, Priority.ALWAYS);
        dayCard = dayCard();
        below.getStyleClass().add("below");
        GridPane.setVgrow(monthCard, Priority.ALWAYS);
        GridPane.setHgrow(dayCard, Priority.ALWAYS);
        GridPane.setVgrow(dayCard, Priority.ALWAYS);
        var box = new VBox(yearCard, below);
        box.getStyleClass().add("calendar-box");
        VBox.setVgrow(below, Priority.ALWAYS);
        root = new ScrollPane(box);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setFocusTraversable(false);
        root.getStyleClass().add("calendar-scroll");
        root.widthProperty().subscribe(this::arrange);
        arrange();
    }

    private void arrange() {
        double em = yearTitle.getFont().getSize() / 1.067;
        boolean stacked = root.getWidth() > 0 && root.getWidth() < STACKED_UNDER * em;
        if (below.getChildren().size() == 2 && stacked == (GridPane.getRowIndex(dayCard) == 1)) return;
        below.getChildren().clear();
        below.add(monthCard, 0, 0);
        below.add(dayCard, stacked ? 0 : 1, stacked ? 1 : 0);
        below.getColumnConstraints().clear();
        if (stacked) return;
        var left = new javafx.scene.layout.ColumnConstraints();
        left.setPercentWidth(48.5);
        var right = new javafx.scene.layout.ColumnConstraints();
        right.setPercentWidth(51.5);
        below.getColumnConstraints().addAll(left, right);
    }

    /** Each colour with its words, so that the row can go on in a second one. */
    private List<Node> legend() {
        List<Node> parts = new ArrayList<>(List.of(whole(Texts.small(words.text("ui.history.worstThatDay")))));
        parts.add(swatch("pain-step-0", words.format().number(0)));
        for (int step = 1; step <= 5; step++) parts.add(swatch("pain-step-" + step, 2 * step - 1 + "–" + 2 * step));
        parts.add(swatch("not-typical", words.text("ui.history.notTypicalSmall")));
        parts.add(swatch("hatched", words.text("ui.history.spasmNoEntry")));
        return parts;
    }

    private static Label whole(Label label) {
        label.setWrapText(false);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private static HBox swatch(String styleClass, String meaning) {
        var row = new HBox(6, swatch(styleClass), whole(Texts.small(meaning)));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Region swatch(String styleClass) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("year-cell", "swatch", styleClass);
        return swatch;
    }

    private HBox monthHead() {
        Button previous = arrow("history-previous-month", Feather.CHEVRON_LEFT, "ui.history.previousMonth");
        previous.setOnAction(_ -> actions.day(day.minusMonths(1)));
        Button next = arrow("history-next-month", Feather.CHEVRON_RIGHT, "ui.history.nextMonth");
        next.setOnAction(_ -> actions.day(day.plusMonths(1)));
        monthTitle.setMaxWidth(Double.MAX_VALUE);
        monthTitle.setAlignment(Pos.CENTER);
        HBox.setHgrow(monthTitle, Priority.ALWAYS);
        var head = new HBox(previous, monthTitle, next);
        head.setAlignment(Pos.CENTER);
        return head;
    }

    private Button arrow(String id, Feather icon, String key) {
        var button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setAccessibleText(words.text(key));
        button.setTooltip(new Tooltip(words.text(key)));
        return button;
    }

    private VBox dayCard() {
        var add = new Button(words.text("ui.history.addForDay"), Icons.of(Feather.PLUS));
        add.setId("history-add");
        add.setMinWidth(Button.USE_PREF_SIZE);
        add.setOnAction(_ -> actions.add());
        dayTitle.setId("history-day-title");
        dayTitle.setMinWidth(0);
        dayTitle.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(dayTitle, Priority.ALWAYS);
        var head = new HBox(8, dayTitle, add);
        head.setAlignment(Pos.CENTER_LEFT);
        empty.setId("history-day-empty");
        var body = new StackPane(entries.node(), empty);
        StackPane.setAlignment(empty, Pos.TOP_LEFT);
        VBox.setVgrow(body, Priority.ALWAYS);
        var card = new VBox(head, body);
        card.getStyleClass().addAll("card", "day-card");
        return card;
    }

    Node node() {
        return root;
    }

    void show(HistoryModel model) {
        day = model.day();
        yearTitle.setText(model.yearTitle());
        year.show(model.year(), model.day());
        monthTitle.setText(words.format().month(model.monthOf()));
        month.show(model);
        dayTitle.setText(model.dayTitle());
        entries.show(model.lines(), model.dayTitle());
        empty.setText(model.empty());
        empty.setVisible(!model.empty().isEmpty());
        entries.node().setVisible(model.empty().isEmpty());
    }

    void focus() {
        month.focus();
    }

    void focusEntries() {
        if (entries.node().isVisible()) entries.focus();
    }

    void choose(EntryId entry) {
        entries.choose(entry);
    }
}
