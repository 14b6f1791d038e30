package org.spasmdiary.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.report.Paper;
import org.spasmdiary.report.ReportRequest;
import org.spasmdiary.settings.ReportSetUp;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Segments;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.words.Words;

/** The left side: how the report is set up, and the two buttons. */
final class ReportForm {
    private final Words words;
    private final Segments<ReportPeriod> period;
    private final Segments<ReportPeriod> days;
    private final Label visit = Texts.small("");
    private final TextField first = new TextField();
    private final TextField last = new TextField();
    private final VBox typedDays;
    private final SectionsPane sections;
    private final SetUpsPane setUps;
    private final CheckBox privateNotes;
    private final TextField name = new TextField();
    private final Segments<Paper> paper;
    private final Segments<Boolean> ink;
    private final List<TextField> questions = new ArrayList<>();
    private final Label problem = Texts.body("");
    private final Button print;
    private final Button save;
    private final VBox root;
    private boolean showing;

    ReportForm(Words words, ReportView.Actions actions) {
        this.words = words;
        period = periods(actions, ReportPeriod.THIS_SPASM, ReportPeriod.SINCE_VISIT);
        days = periods(actions, ReportPeriod.MONTHS_12, ReportPeriod.CHOOSE);
        days.node().setId("report-period-days");
        visit.setId("report-visit");
        field(first, "report-first", "ui.report.first");
        field(last, "report-last", "ui.report.last");
        Runnable dated = () -> {
            if (!showing) actions.typed(draft -> draft.withDays(first.getText(), last.getText()));
        };
        first.textProperty().subscribe(dated);
        last.textProperty().subscribe(dated);
        typedDays = new VBox(new HBox(8, labelled("ui.report.first", first), labelled("ui.report.last", last)));
        sections = new SectionsPane(words, (section, in) -> actions.change(draft -> draft.withSection(section, in)));
        setUps = new SetUpsPane(words, actions::use, actions::drop, actions::keep);
        privateNotes = check("report-private", "ui.report.privateNotes");
        privateNotes.setOnAction(_ -> actions.privateNotes(privateNotes.isSelected()));
        field(name, "report-name", "ui.report.name");
        name.setPromptText(words.text("ui.report.namePrompt"));
        name.textProperty().subscribe(() -> actions.typed(draft -> draft.withName(name.getText())));
        paper = new Segments<>(
                "report-paper",
                words.text("ui.report.paper"),
                List.of(Paper.values()),
                each -> words.text("ui.report.paper." + each.code()),
                Paper::code,
                each -> actions.change(draft -> draft.withPaper(each)));
        ink = new Segments<>(
                "report-ink",
                words.text("ui.report.ink"),
                List.of(true, false),
                each -> words.text(each ? "ui.report.ink.mono" : "ui.report.ink.colour"),
                each -> each ? "mono" : "colour",
                each -> actions.change(draft -> draft.withMono(each)));
        for (int i = 1; i <= ReportRequest.MAX_QUESTIONS; i++) questions.add(question(i, actions));
        problem.setId("report-problem");
        problem.getStyleClass().add("problem");
        print = new Button(words.text("ui.report.print"), Icons.of(Feather.PRINTER));
        print.setId("report-print");
        print.getStyleClass().add("primary");
        print.setOnAction(_ -> actions.print());
        save = new Button(words.text("ui.report.save"), Icons.of(Feather.DOWNLOAD));
        save.setId("report-save");
        save.setOnAction(_ -> actions.save());
        root = new VBox(scrolling(), buttons());
        root.setId("report-form");
        root.getStyleClass().add("report-form");
    }

    /** Two of the four, side by side: all in one row have no room for their words. */
    private Segments<ReportPeriod> periods(ReportView.Actions actions, ReportPeriod... two) {
        return new Segments<>(
                "report-period",
                words.text("ui.report.period"),
                List.of(two),
                each -> words.text("ui.report.period." + each.key()),
                ReportPeriod::key,
                each -> actions.period(each));
    }

    private Node scrolling() {
        var fields = new VBox(
                Texts.title(words.text("ui.report.title")),
                group("ui.report.setUps", setUps.node()),
                group("ui.report.period", period.node(), days.node(), visit, typedDays, problem),
                group("ui.report.pages", sections.node(), privateNotes),
                group("ui.report.name", name),
                new HBox(8, grow(group("ui.report.paper", paper.node())), grow(group("ui.report.ink", ink.node()))),
                group("ui.report.questions", questions.toArray(Node[]::new)));
        fields.getStyleClass().add("report-fields");
        var scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private FlowPane buttons() {
        var row = new FlowPane(8, 8, print, save);
        row.getStyleClass().add("report-buttons");
        row.setMinHeight(FlowPane.USE_PREF_SIZE);
        return row;
    }

    private static Node grow(Node node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    private VBox group(String key, Node... nodes) {
        Label head = Texts.body(words.text(key));
        head.getStyleClass().add("strong");
        var group = new VBox(head);
        group.getChildren().addAll(nodes);
        group.getStyleClass().add("group");
        return group;
    }

    private VBox labelled(String key, TextField field) {
        Label label = Texts.small(words.text(key));
        label.setLabelFor(field);
        return new VBox(label, field);
    }

    private void field(TextField field, String id, String key) {
        field.setId(id);
        field.setAccessibleText(words.text(key));
    }

    private CheckBox check(String id, String key) {
        var box = new CheckBox(words.text(key));
        box.setId(id);
        box.setWrapText(true);
        return box;
    }

    private TextField question(int number, ReportView.Actions actions) {
        var field = new TextField();
        field.setId("report-question-" + number);
        field.setAccessibleText(words.text("ui.report.question", "n", number));
        field.setPromptText(words.text("ui.report.question", "n", number));
        field.textProperty()
                .subscribe(() -> actions.typed(draft -> draft.withQuestions(
                        questions.stream().map(TextField::getText).toList())));
        return field;
    }

    void show(ReportModel model, boolean ready) {
        showing = true;
        ReportDraft draft = model.draft();
        period.choose(draft.period());
        days.choose(draft.period());
        visit.setText(model.visit());
        visible(visit, !model.visit().isEmpty());
        visible(typedDays, draft.period() == ReportPeriod.CHOOSE);
        if (!first.isFocused() && !first.getText().equals(draft.first())) first.setText(draft.first());
        if (!last.isFocused() && !last.getText().equals(draft.last())) last.setText(draft.last());
        showing = false;
        sections.show(draft.sections());
        privateNotes.setSelected(draft.privateNotes());
        paper.choose(draft.paper());
        ink.choose(draft.mono());
        problem.setText(
                String.join("\n", model.problems().stream().map(this::said).toList()));
        visible(problem, !model.problems().isEmpty());
        print.setDisable(!ready);
        save.setDisable(!ready);
    }

    private String said(Problem problem) {
        return problem.field() == Field.NOTE
                ? words.text(
                        "ui.report.questionTooLong",
                        "n",
                        problem.args().getFirst(),
                        "max",
                        problem.args().getLast())
                : words.problem(problem);
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /** @param now what is on the screen */
    void show(List<ReportSetUp> kept, ReportDraft now) {
        setUps.show(kept, now.setUp("now"));
    }

    VBox root() {
        return root;
    }

    void focus() {
        Stream.of(period, days)
                .flatMap(row -> row.node().getChildren().stream())
                .filter(node -> node instanceof javafx.scene.control.ToggleButton button && button.isSelected())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
