package org.spasmdiary.ui.history.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.spasmdiary.diary.Field;
import org.spasmdiary.ui.Chips;

/** Words to press, one or several. */
final class ChoiceNode implements InputNode {
    private final List<Input.Option> options;
    private final Chips<Input.Option> chips;

    ChoiceNode(Field field, String name, List<Input.Option> options, boolean one, Runnable changed) {
        this.options = options;
        String id = "form-" + field.code();
        chips = one
                ? Chips.one(id, name, options, Input.Option::words, Input.Option::code)
                : Chips.several(id, name, options, Input.Option::words, Input.Option::code);
        options.stream().filter(Input.Option::isNone).forEach(chips::alone);
        chips.onChange(changed);
    }

    @Override
    public Node node() {
        return chips.node();
    }

    @Override
    public Node first() {
        return Optional.of(options)
                .filter(all -> !all.isEmpty())
                .flatMap(all -> chips.one().or(() -> Optional.of(all.getFirst())))
                .flatMap(chips::button)
                .<Node>map(button -> button)
                .orElseGet(chips::node);
    }

    @Override
    public String get() {
        return chips.chosen().stream().map(Input.Option::code).collect(Collectors.joining(","));
    }

    @Override
    public void set(String codes) {
        List<String> chosen = List.of(codes.split(","));
        for (Input.Option option : options)
            chips.button(option).ifPresent(button -> button.setSelected(chosen.contains(option.code())));
    }
}
