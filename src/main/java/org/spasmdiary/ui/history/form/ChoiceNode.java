package org.spasmdiary.ui.history.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.spasmdiary.diary.Field;
import org.spasmdiary.ui.Chips;
import org.spasmdiary.words.Words;

/** Words to press, one or several. */
final class ChoiceNode implements InputNode {
    private final List<Input.Option> options;
    private final Chips<Input.Option> chips;

    ChoiceNode(Field field, List<Input.Option> options, boolean one, Words words, Runnable changed) {
        this.options = options;
        String id = "form-" + field.code();
        chips = one
                ? Chips.one(id, words.field(field), options, Input.Option::words, Input.Option::code)
                : Chips.several(id, words.field(field), options, Input.Option::words, Input.Option::code);
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
        options.stream().filter(option -> chosen.contains(option.code())).forEach(chips::choose);
    }
}
