package org.spasmdiary.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;
import org.spasmdiary.diary.Region;
import org.spasmdiary.ui.Icons;
import org.spasmdiary.words.Words;

/** Which spasms are compared: by the days they began on, by place, and of many, line by line. */
final class SpasmMenu {
    /** What the person chooses in it. */
    interface Actions {
        void period(ComparePeriod period);

        void chooseDays();

        void region(Optional<Region> region);

        void chooseLines();
    }

    private final Words words;
    private final Actions actions;
    private final MenuButton button = new MenuButton("", Icons.of(Feather.CALENDAR));
    private List<Object> built = List.of();

    SpasmMenu(Words words, Actions actions) {
        this.words = words;
        this.actions = actions;
        button.setId("compare-which");
    }

    MenuButton node() {
        return button;
    }

    void show(CompareModel model) {
        button.setText(model.chooser());
        button.setAccessibleText(words.text("ui.compare.chooser", "what", model.chooser()));
        button.setDisable(model.rows().isEmpty() && model.regions().isEmpty());
        CompareChoice choice = model.choice();
        List<Object> wanted = List.of(choice.period(), choice.region(), model.regions(), model.many());
        if (wanted.equals(built)) return;
        built = wanted;
        button.getItems().setAll(items(model));
    }

    private List<MenuItem> items(CompareModel model) {
        CompareChoice choice = model.choice();
        List<MenuItem> items = new ArrayList<>();
        var periods = new ToggleGroup();
        ComparePeriod now = choice.period();
        items.add(radio(
                "period-all",
                words.text("ui.compare.period.all"),
                now instanceof ComparePeriod.All,
                periods,
                () -> actions.period(new ComparePeriod.All())));
        items.add(radio(
                "period-months12",
                words.text("ui.compare.period.months12"),
                now instanceof ComparePeriod.Months12,
                periods,
                () -> actions.period(new ComparePeriod.Months12())));
        items.add(
                radio("period-choose", chosen(now), now instanceof ComparePeriod.Chosen, periods, actions::chooseDays));
        if (!model.regions().isEmpty()) {
            items.add(new SeparatorMenuItem());
            var places = new ToggleGroup();
            items.add(radio(
                    "region-any",
                    words.text("ui.compare.region.any"),
                    choice.region().isEmpty(),
                    places,
                    () -> actions.region(Optional.empty())));
            for (Region region : model.regions())
                items.add(radio(
                        "region-" + region.code(),
                        words.name(region),
                        choice.region().equals(Optional.of(region)),
                        places,
                        () -> actions.region(Optional.of(region))));
        }
        if (model.many()) {
            items.add(new SeparatorMenuItem());
            var lines = new MenuItem(words.text("ui.compare.lines"));
            lines.setId("compare-choose-lines");
            lines.setOnAction(_ -> actions.chooseLines());
            items.add(lines);
        }
        return items;
    }

    private String chosen(ComparePeriod now) {
        return now instanceof ComparePeriod.Chosen(var days)
                ? words.text(
                        "ui.compare.period.chosen",
                        "first",
                        words.format().shortDay(days.first()),
                        "last",
                        words.format().shortDay(days.last()))
                : words.text("ui.compare.period.choose");
    }

    private static RadioMenuItem radio(String id, String text, boolean chosen, ToggleGroup group, Runnable act) {
        var item = new RadioMenuItem(text);
        item.setId("compare-" + id);
        item.setToggleGroup(group);
        item.setSelected(chosen);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
