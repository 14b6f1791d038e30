package org.spasmdiary.ui.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.charts.PixelImage;
import org.spasmdiary.report.Paper;
import org.spasmdiary.settings.ReportSetUp;
import org.spasmdiary.ui.Focus;
import org.spasmdiary.ui.FxThread;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.TwoEnds;
import org.spasmdiary.words.Words;

/** The Report screen's nodes: the set-up at the left, the real pages at the right. */
final class ReportView {
    /** What the person does here. */
    interface Actions {
        /** Something was pressed: work it out at once. */
        void change(UnaryOperator<ReportDraft> change);

        /** Something was typed: work it out when the typing rests. */
        void typed(UnaryOperator<ReportDraft> change);

        void privateNotes(boolean on);

        void page(int number);

        void whole(boolean on);

        void period(ReportPeriod period);

        /** Sets the report up as it was kept. */
        void use(ReportSetUp kept);

        /** Keeps this set-up under a name. */
        void keep();

        void drop(ReportSetUp kept);

        void pageWanted();

        void print();

        void save();
    }

    /** Width of the screen in em from which the set-up stands beside the page. */
    private static final double BESIDE = 42;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Words words;
    private final ReportForm form;
    private final PagePane page;
    private final Thumbnails thumbnails;
    private final Label exactly = Texts.body("");
    private final Label number = Texts.body("");
    private final Button previous;
    private final Button next;
    private final ToggleButton whole;
    private final Label empty = Texts.heading("");
    private final VBox nothing;
    private final BorderPane preview;
    private final BorderPane root;
    private boolean narrow;

    ReportView(Words words, Actions actions) {
        this.words = words;
        form = new ReportForm(words, actions);
        page = new PagePane(actions::pageWanted);
        thumbnails = new Thumbnails(words, actions::page);
        exactly.setId("report-exactly");
        exactly.getStyleClass().add("muted");
        number.setId("report-number");
        number.getStyleClass().add("strong");
        number.setMinWidth(Label.USE_PREF_SIZE);
        previous = arrow("report-previous", Feather.CHEVRON_LEFT, "ui.report.previous");
        next = arrow("report-next", Feather.CHEVRON_RIGHT, "ui.report.next");
        whole = new ToggleButton(words.text("ui.report.whole"), Icons.of(Feather.MAXIMIZE_2));
        whole.setId("report-whole");
        whole.setSelected(true);
        whole.setAccessibleHelp(words.text("ui.report.wholeHelp"));
        whole.setOnAction(_ -> actions.whole(whole.isSelected()));
        var year = new Button(words.text("ui.report.period.months12"));
        year.setId("report-empty-year");
        year.setOnAction(_ -> actions.period(ReportPeriod.MONTHS_12));
        empty.setId("report-empty");
        nothing = new VBox(12, empty, year);
        nothing.setAlignment(Pos.CENTER);
        nothing.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        preview = preview();
        root = new BorderPane(preview);
        root.setLeft(form.root());
        root.setId("report");
        root.getStyleClass().add("report-page");
        root.getStylesheets()
                .add(Objects.requireNonNull(ReportView.class.getResource("report.css"))
                        .toExternalForm());
        root.widthProperty().subscribe(_ -> fit());
        turn(0, 0);
    }

    /** Where the set-up would leave the page no room, it stands above the page instead of beside it. */
    private void fit() {
        boolean now = root.getWidth() > 0 && root.getWidth() / number.getFont().getSize() < BESIDE;
        if (now == narrow) return;
        narrow = now;
        Optional<Node> focused = Optional.ofNullable(root.getScene())
                .map(Scene::getFocusOwner)
                .filter(owner -> Focus.isIn(form.root(), owner));
        root.setLeft(null);
        root.setCenter(null);
        form.root().pseudoClassStateChanged(NARROW, narrow);
        preview.minHeightProperty().unbind();
        preview.setMinHeight(0);
        if (narrow) root.setCenter(above());
        else {
            root.setCenter(preview);
            root.setLeft(form.root());
        }
        // What is taken out of the window loses the focus, and is in a scroll pane only once that has its style.
        focused.ifPresent(owner -> FxThread.nextPulse(() -> {
            root.applyCss();
            root.layout();
            owner.requestFocus();
        }));
    }

    private ScrollPane above() {
        var scroll = new ScrollPane(new VBox(form.root(), preview));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        preview.minHeightProperty().bind(scroll.heightProperty()); // a whole page at a time
        return scroll;
    }

    private BorderPane preview() {
        var pages = new BorderPane(new StackPane(page.node(), nothing));
        pages.setLeft(thumbnails.node());
        var bar = new TwoEnds(8, List.of(exactly), List.of(previous, number, next, whole));
        bar.getStyleClass().add("preview-bar");
        var preview = new BorderPane(pages);
        preview.setTop(new StackPane(bar));
        preview.getTop().getStyleClass().add("preview-top");
        preview.getStyleClass().add("preview");
        return preview;
    }

    private Button arrow(String id, Feather icon, String key) {
        var button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setAccessibleText(words.text(key));
        button.setTooltip(new Tooltip(words.text(key)));
        return button;
    }

    Parent root() {
        return root;
    }

    PagePane page() {
        return page;
    }

    void onTurn(Runnable back, Runnable forth) {
        previous.setOnAction(_ -> back.run());
        next.setOnAction(_ -> forth.run());
    }

    void show(List<ReportSetUp> kept, ReportDraft now) {
        form.show(kept, now);
    }

    /** @param ready whether what is on the screen is what the set-up says */
    void show(ReportModel model, boolean ready) {
        form.show(model, ready);
        empty.setText(model.empty());
        nothing.setVisible(!model.empty().isEmpty());
        nothing.setManaged(nothing.isVisible());
        if (model.request().isEmpty()) {
            page.clear();
            thumbnails.expect(0, Paper.A4);
            turn(0, 0);
            exactly.setText("");
            number.setText("");
        } else if (!ready) page.grey();
        if (!ready && model.request().isPresent()) exactly.setText(words.text("ui.report.working"));
    }

    /** The report is made: all words and frames take their places before the pages are drawn. */
    void show(Printed printed, int index) {
        Paper paper = printed.request().paper();
        String name = words.text("ui.report.paper." + paper.code());
        exactly.setText(words.count("ui.report.exactly", printed.pages(), "paper", name));
        number.setText(at(printed, index));
        turn(index, printed.pages());
        thumbnails.expect(printed.pages(), paper);
        thumbnails.select(index);
    }

    private String at(Printed printed, int index) {
        return words.text("ui.report.pageOf", "n", index + 1, "all", printed.pages());
    }

    private void turn(int index, int pages) {
        previous.setDisable(index == 0);
        next.setDisable(index + 1 >= pages);
    }

    void show(Printed printed, Printed.Sheet sheet) {
        show(printed, sheet.number());
        String spoken = words.text("ui.report.spoken", "page", at(printed, sheet.number()), "text", sheet.text());
        page.show(sheet, printed.request().paper(), spoken);
    }

    void show(List<PixelImage> small) {
        thumbnails.show(small);
    }

    void whole(boolean on) {
        whole.setSelected(on);
        page.whole(on);
    }

    void broken() {
        exactly.setText(words.text("ui.report.broken"));
    }

    void focus() {
        form.focus();
    }
}
