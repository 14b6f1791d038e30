package org.spasmdiary.ui;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** Answers to press, one or several. Nothing is pressed in advance, and what is pressed can be let go again. */
public final class Chips<T> {
    private final FlowPane row = new FlowPane();
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private Runnable changed = () -> {};

    private Chips(
            String id,
            String name,
            List<T> values,
            Function<T, String> word,
            Function<T, String> code,
            Optional<ToggleGroup> group) {
        row.setId(id);
        row.getStyleClass().add("chips");
        row.setAccessibleText(name);
        for (T value : values) {
            var button = new ToggleButton(word.apply(value));
            button.setId(id + "-" + code.apply(value));
            button.setAccessibleText(name + ": " + word.apply(value));
            group.ifPresent(button::setToggleGroup);
            button.selectedProperty().subscribe(() -> changed.run());
            buttons.put(value, button);
            row.getChildren().add(button);
        }
    }

    /**
     * One answer at most.
     *
     * @param name what it is about, for screen readers
     * @param word what stands on the button
     * @param code last part of the node id
     */
    public static <T> Chips<T> one(
            String id, String name, List<T> values, Function<T, String> word, Function<T, String> code) {
        return new Chips<>(id, name, values, word, code, Optional.of(new ToggleGroup()));
    }

    /** Any number of answers; otherwise as {@link #one}. */
    public static <T> Chips<T> several(
            String id, String name, List<T> values, Function<T, String> word, Function<T, String> code) {
        return new Chips<>(id, name, values, word, code, Optional.empty());
    }

    public Node node() {
        return row;
    }

    /** Called after each press. */
    public void onChange(Runnable act) {
        changed = act;
    }

    public Set<T> chosen() {
        var chosen = new LinkedHashSet<T>();
        buttons.forEach((value, button) -> {
            if (button.isSelected()) chosen.add(value);
        });
        return chosen;
    }

    /** The pressed one, of those of which only one can be. */
    public Optional<T> one() {
        return chosen().stream().findFirst();
    }

    /** This answer stands alone: pressing it lets go of the others, and pressing another lets go of it. */
    public void alone(T value) {
        buttons.forEach((each, button) -> button.selectedProperty().subscribe(selected -> {
            if (selected)
                buttons.forEach((other, its) -> {
                    boolean apart = each.equals(value) != other.equals(value);
                    if (apart) its.setSelected(false);
                });
        }));
    }

    public void choose(T value) {
        Optional.ofNullable(buttons.get(value)).ifPresent(button -> button.setSelected(true));
    }

    /** The button of this answer, for its own keys. */
    public Optional<ToggleButton> button(T value) {
        return Optional.ofNullable(buttons.get(value));
    }
}
