package org.spasmdiary.ui.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.charts.View;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.TwoEnds;
import org.spasmdiary.ui.course.CourseCard;
import org.spasmdiary.ui.file.FileKind;
import org.spasmdiary.ui.picture.NumbersTable;
import org.spasmdiary.words.Words;

/** The Chart screen's nodes: what is chosen above, the picture or its numbers, and below it the same in words. */
final class ChartView {
    /** What the person does here. */
    interface Actions extends PointPicker.Actions, OverviewStrip.Actions {
        void pick(EntryId spasm);

        void show(ChartPart part, boolean shown);

        void zoom(ChartZoom zoom);

        void copy();

        void table(boolean shown);

        void save(FileKind kind);

        void print();
    }

    private static final double GAP = 8;

    private final Words words;
    private final Actions actions;
    private final ComboBox<ChartModel.Name> picker = new ComboBox<>();
    private final Button earlier;
    private final Button later;
    private final Map<ChartPart, ToggleButton> parts = new EnumMap<>(ChartPart.class);
    private final ToggleButton table;
    private final MenuButton zoom;
    private final MenuButton saveAs;
    private final Label empty = Texts.heading("");
    private final Text spoken = new Text("");
    private final VBox said = new VBox();
    private final NumbersTable numbers;
    private final PointPicker points;
    private final CourseCard course;
    private final OverviewStrip overview;
    private final Button copy;
    private final ScrollPane root;
    private ChartModel model;
    private boolean showing;

    ChartView(Desk desk, ChartModel first, Actions actions) {
        this.words = desk.words();
        this.actions = actions;
        this.model = first;
        points = new PointPicker(words, actions);
        course = new CourseCard(words);
        overview = new OverviewStrip(words, actions);
        copy = new Button(words.text("ui.chart.copy"), Icons.of(Feather.COPY));
        copy.setId("chart-copy");
        copy.setAccessibleHelp(words.text("ui.chart.copyHelp"));
        copy.setOnAction(_ -> actions.copy());
        numbers = new NumbersTable("chart-table", words.text("ui.chart.tableName"), desk::em);
        earlier = arrow("chart-earlier", Feather.CHEVRON_LEFT, "ui.chart.earlier");
        earlier.setOnAction(_ -> model.earlier().ifPresent(actions::pick));
        later = arrow("chart-later", Feather.CHEVRON_RIGHT, "ui.chart.later");
        later.setOnAction(_ -> model.later().ifPresent(actions::pick));
        picker.setId("chart-picker");
        picker.setAccessibleText(words.text("ui.chart.pick"));
        picker.setOnAction(_ -> {
            ChartModel.Name chosen = picker.getValue();
            if (!showing && chosen != null) actions.pick(chosen.id());
        });
        var print = new Button(words.text("ui.chart.print"), Icons.of(Feather.PRINTER));
        print.setId("chart-print");
        print.setAccessibleHelp(words.text("ui.chart.printHelp"));
        print.setOnAction(_ -> actions.print());
        saveAs = menu("chart-save", Feather.DOWNLOAD, words.text("ui.chart.saveAs"));
        for (FileKind kind : FileKind.OF_CHARTS)
            item(
                    saveAs,
                    "chart-save-" + kind.ending(),
                    words.text("ui.chart.saveAs." + kind.ending()),
                    () -> actions.save(kind));
        table = new ToggleButton(words.text("ui.chart.table"), Icons.of(Feather.LIST));
        table.setId("chart-table-toggle");
        table.setAccessibleHelp(words.text("ui.chart.tableHelp"));
        table.setOnAction(_ -> actions.table(table.isSelected()));
        zoom = menu("chart-zoom", Feather.SEARCH, "");
        var card = card();
        var lead = new Text(words.text("ui.chart.inWords") + " ");
        lead.getStyleClass().addAll("said", "lead");
        spoken.getStyleClass().add("said");
        spoken.setId("chart-words");
        said.getChildren().add(new TextFlow(lead, spoken));
        said.getStyleClass().addAll("card", "words-card");
        Label title = Texts.title(words.text("ui.chart.title"));
        title.setMinWidth(Label.USE_PREF_SIZE);
        var box = new VBox(
                new TwoEnds(GAP, List.of(earlier, picker, later, title), List.of(print, saveAs)),
                new TwoEnds(GAP, shows(), List.of(copy, table, zoom)),
                card,
                said,
                course.node());
        box.getStyleClass().add("chart-page");
        VBox.setVgrow(card, Priority.ALWAYS);
        root = new ScrollPane(box);
        root.setId("chart");
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setFocusTraversable(false);
        root.getStylesheets()
                .add(Objects.requireNonNull(ChartView.class.getResource("chart.css"))
                        .toExternalForm());
    }

    private StackPane card() {
        empty.setId("chart-empty");
        StackPane.setAlignment(empty, Pos.CENTER);
        var picture = new VBox(points.node(), overview);
        picture.getStyleClass().add("chart-and-overview");
        VBox.setVgrow(points.node(), Priority.ALWAYS);
        var card = new StackPane(picture, numbers.node(), empty);
        card.setId("chart-frame");
        card.getStyleClass().addAll("card", "chart-card");
        return card;
    }

    private List<Node> shows() {
        List<Node> nodes = new ArrayList<>();
        Label show = Texts.small(words.text("ui.chart.show"));
        show.getStyleClass().add("row-label");
        nodes.add(show);
        for (ChartPart part : ChartPart.values()) {
            var toggle = new ToggleButton(words.text("ui.chart.show." + part.key()), Icons.of(Feather.CHECK));
            toggle.setId("chart-show-" + part.key());
            toggle.getGraphic().visibleProperty().bind(toggle.selectedProperty());
            toggle.setOnAction(_ -> actions.show(part, toggle.isSelected()));
            parts.put(part, toggle);
            nodes.add(toggle);
        }
        return nodes;
    }

    private Button arrow(String id, Feather icon, String key) {
        var button = new Button("", Icons.of(icon));
        button.setId(id);
        button.setAccessibleText(words.text(key));
        button.setTooltip(new javafx.scene.control.Tooltip(words.text(key)));
        return button;
    }

    private static MenuButton menu(String id, Feather icon, String text) {
        var menu = new MenuButton(text, Icons.of(icon));
        menu.setId(id);
        return menu;
    }

    private static void item(MenuButton menu, String id, String text, Runnable act) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(_ -> act.run());
        menu.getItems().add(item);
    }

    Parent root() {
        return root;
    }

    CourseCard course() {
        return course;
    }

    PointPicker points() {
        return points;
    }

    void openSaveAs() {
        saveAs.requestFocus();
        saveAs.show();
    }

    void show(ChartModel newModel) {
        showing = true;
        model = newModel;
        if (!picker.getItems().equals(model.spasms())) picker.getItems().setAll(model.spasms());
        Optional<ChartModel.Name> chosen =
                model.at() < 0 ? Optional.empty() : Optional.of(model.spasms().get(model.at()));
        picker.setValue(chosen.orElse(null));
        picker.setDisable(chosen.isEmpty());
        boolean any = model.bout().isPresent();
        earlier.setDisable(model.earlier().isEmpty());
        later.setDisable(model.later().isEmpty());
        saveAs.setDisable(chosen.isEmpty());
        parts.forEach(
                (part, toggle) -> toggle.setSelected(model.choice().parts().contains(part)));
        table.setSelected(model.choice().table());
        zoom.setText(words.text("ui.chart.zoom", "what", windowText()));
        List<ChartZoom> zooms = ChartZoom.offered(model.hours());
        if (zoom.getItems().size() != zooms.size()) {
            zoom.getItems().clear();
            for (ChartZoom each : zooms)
                item(zoom, "chart-zoom-" + each.days(), zoomText(each), () -> actions.zoom(each));
        }
        visible(overview, model.isLong() && !model.choice().table());
        overview.show(model.choice().window().view(model.hours()), model.wholeHours());
        visible(copy, any && model.choice().table());
        visible(numbers.node(), any && model.choice().table());
        visible(
                Objects.requireNonNull(points.node().getParent()),
                !model.choice().table());
        empty.setText(model.empty());
        visible(empty, !model.empty().isEmpty());
        visible(said, any);
        showing = false;
    }

    private String zoomText(ChartZoom each) {
        return each == ChartZoom.WHOLE
                ? words.text("ui.chart.zoom.whole")
                : words.count("ui.chart.zoom.length", each.days());
    }

    /** "0–14 days", "2.5–5.5 days", "the whole spasm". */
    private String windowText() {
        ChartWindow window = model.choice().window();
        if (window.zoom() == ChartZoom.WHOLE) return zoomText(ChartZoom.WHOLE);
        View view = window.view(model.hours());
        return words.text("ui.chart.zoom.days", "from", days(view.from()), "to", days(view.to()));
    }

    private String days(double hours) {
        return hours % 24 == 0
                ? words.format().number(Math.round(hours / 24))
                : words.format().oneDigit(hours / 24);
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** The picture in words and its numbers, as they come with each drawing. */
    void say(Said said) {
        spoken.setText(said.spoken());
        numbers.show(said.table());
    }

    OverviewStrip overview() {
        return overview;
    }

    void focusContent() {
        (model.choice().table() ? numbers.node() : points.node()).requestFocus();
    }
}
