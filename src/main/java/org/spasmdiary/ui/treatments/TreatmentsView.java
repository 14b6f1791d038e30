package org.spasmdiary.ui.treatments;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.charts.TreatmentsPicture.RowMark;
import org.spasmdiary.ui.Desk;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.ui.TwoEnds;
import org.spasmdiary.ui.file.FileKind;
import org.spasmdiary.words.Words;

/** The nodes of the Treatments screen: what helped at the left, limits at the right, or all in one column. */
final class TreatmentsView {
    /** What the person does here. */
    interface Actions {
        void span(HelpedSpan span);

        void part(TreatmentsPart part);

        void behind(RowMark row);

        void medicine(String name);

        void changeLimits();

        void save(FileKind kind);

        void add();
    }

    /** Width of the screen in em from which the cards stand side by side. */
    private static final double BESIDE = 66;

    private static final double GAP = 8;

    private final Desk desk;
    private final Words words;
    private final MenuButton span;
    private final MenuButton saveAs;
    private final HelpedCard helped;
    private final MedicineCard medicine;
    private final HeatCard heat;
    private final DaysCard days;
    private final VBox side = new VBox();
    private final HBox beside = new HBox();
    private final VBox stacked = new VBox();
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane(page);
    private Optional<Boolean> narrow = Optional.empty();

    TreatmentsView(Desk desk, Actions actions) {
        this.desk = desk;
        this.words = desk.words();
        helped = new HelpedCard(desk, actions::part, actions::behind);
        medicine = new MedicineCard(words, actions::changeLimits);
        heat = new HeatCard(words);
        days = new DaysCard(desk, actions::medicine);
        span = menu("treatments-span", Feather.CALENDAR, "");
        for (HelpedSpan each : HelpedSpan.values())
            item(span, "treatments-span-" + each.key(), "", () -> actions.span(each));
        saveAs = menu("treatments-save", Feather.DOWNLOAD, words.text("ui.treatments.saveAs"));
        for (FileKind kind : FileKind.OF_CHARTS)
            item(
                    saveAs,
                    "treatments-save-" + kind.ending(),
                    words.text("ui.treatments.saveAs." + kind.ending()),
                    () -> actions.save(kind));
        var add = new Button(words.text("ui.treatments.add"), Icons.of(Feather.PLUS));
        add.setId("treatments-add");
        add.getStyleClass().add("primary");
        add.setAccessibleHelp(words.text("ui.treatments.addHelp"));
        add.setOnAction(_ -> actions.add());
        Label title = Texts.title(words.text("ui.treatments.title"));
        side.getChildren().addAll(medicine.node(), heat.node(), days.node());
        side.getStyleClass().add("treatments-side");
        beside.getStyleClass().add("treatments-columns");
        stacked.getStyleClass().add("treatments-columns");
        HBox.setHgrow(helped.node(), Priority.ALWAYS);
        page.getStyleClass().add("treatments-page");
        page.getChildren().add(new TwoEnds(GAP, List.of(title), List.of(span, saveAs, add)));
        root.setId("treatments");
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        root.getStylesheets()
                .add(Objects.requireNonNull(TreatmentsView.class.getResource("treatments.css"))
                        .toExternalForm());
        root.widthProperty().subscribe(_ -> fit());
        arrange(false);
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

    /** In one column where there is no room for two. */
    void fit() {
        if (root.getWidth() > 0) arrange(root.getWidth() / desk.em() < BESIDE);
    }

    private void arrange(boolean nowNarrow) {
        if (narrow.equals(Optional.of(nowNarrow))) return;
        narrow = Optional.of(nowNarrow);
        beside.getChildren().clear();
        stacked.getChildren().clear();
        (nowNarrow ? stacked : beside).getChildren().addAll(helped.node(), side);
        side.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("narrow"), nowNarrow);
        if (page.getChildren().size() > 1) page.getChildren().removeLast();
        page.getChildren().add(nowNarrow ? stacked : beside);
    }

    Parent root() {
        return root;
    }

    HelpedCard helped() {
        return helped;
    }

    void toTop() {
        root.setVvalue(0);
    }

    void openSaveAs() {
        saveAs.requestFocus();
        saveAs.show();
    }

    void show(HelpedModel model) {
        for (int i = 0; i < model.spans().size(); i++)
            span.getItems().get(i).setText(model.spans().get(i));
        String chosen = model.spans().get(model.choice().span().ordinal());
        span.setText(chosen);
        span.setAccessibleText(words.text("ui.treatments.span", "what", chosen));
        helped.show(model);
    }

    void show(MedicineModel medicines, HeatModel sessions, Optional<DaysModel> doses) {
        fit();
        medicine.show(medicines);
        heat.show(sessions);
        days.show(doses);
    }
}
