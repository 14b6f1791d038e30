package org.spasmdiary.ui.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.spasmdiary.report.ReportSection;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.words.Words;

/** What is in the report: page 1 always, and a tick for each of the other parts. */
final class SectionsPane {
    private final Map<ReportSection, CheckBox> ticks = new EnumMap<>(ReportSection.class);
    private final VBox box = new VBox();

    SectionsPane(Words words, BiConsumer<ReportSection, Boolean> act) {
        box.getStyleClass().add("group");
        box.getChildren().add(Texts.body(words.text("ui.report.section.one")));
        for (ReportSection section : ReportSection.values()) {
            var tick = new CheckBox(words.text("ui.report.section." + section.code()));
            tick.setId("report-section-" + section.code());
            tick.setWrapText(true);
            tick.setOnAction(_ -> act.accept(section, tick.isSelected()));
            ticks.put(section, tick);
            box.getChildren().add(tick);
        }
    }

    VBox node() {
        return box;
    }

    void show(Set<ReportSection> in) {
        ticks.forEach((section, tick) -> tick.setSelected(in.contains(section)));
    }
}
