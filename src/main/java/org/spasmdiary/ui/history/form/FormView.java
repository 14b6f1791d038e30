package org.spasmdiary.ui.history.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.ui.Texts;
import org.spasmdiary.words.Words;

/** The lines of a form with what is wrong beside each. What was typed stays until the form is filled anew. */
public final class FormView {
    private final Words words;
    private final Map<Field, InputNode> inputs = new LinkedHashMap<>();
    private final Map<Field, Label> wrong = new EnumMap<>(Field.class);
    private final Map<Field, Label> empty = new EnumMap<>(Field.class);
    private final Label general = problem("form-problem");
    private final VBox root = new VBox();

    /** What stands beside the lines of a form where a person may leave each of them empty. */
    public interface Asides {
        String name(Field field);

        /** Why it is asked. */
        String why(Field field);

        /** Said of a line that is empty. */
        String notSaid();
    }

    /**
     * The form of these lines, filled.
     *
     * @param changed called after each change of what stands in it
     */
    public FormView(Words words, List<Input> lines, Draft draft, Runnable changed) {
        this(words, lines, draft, Optional.empty(), changed);
    }

    /** As the shorter form, with words beside the lines. */
    public FormView(Words words, List<Input> lines, Draft draft, Optional<Asides> asides, Runnable changed) {
        this.words = words;
        root.getStyleClass().add("entry-form");
        root.getChildren().add(general);
        for (Input line : lines) {
            String name = asides.map(it -> it.name(line.field())).orElseGet(() -> words.field(line.field()));
            InputNode input = InputNode.of(line, name, words, () -> {
                sayEmpty();
                changed.run();
            });
            input.set(draft.text(line.field()));
            inputs.put(line.field(), input);
            wrong.put(line.field(), problem("form-" + line.field().code() + "-problem"));
            Label label = Texts.body(name);
            label.getStyleClass().add("strong");
            label.setLabelFor(input.first());
            var box = new VBox(label);
            asides.ifPresent(it ->
                    box.getChildren().setAll(aside(label, line.field(), it), why(input, it.why(line.field()))));
            box.getChildren().addAll(input.node(), wrong.get(line.field()));
            box.getStyleClass().add("group");
            root.getChildren().add(box);
        }
        sayEmpty();
    }

    private Node aside(Label label, Field field, Asides asides) {
        Label none = Texts.small(asides.notSaid());
        none.setId("form-" + field.code() + "-empty");
        empty.put(field, none);
        var row = new FlowPane(8, 0, label, none);
        row.setRowValignment(VPos.BASELINE);
        return row;
    }

    private static Node why(InputNode input, String text) {
        input.first().setAccessibleHelp(text);
        return Texts.small(text);
    }

    private void sayEmpty() {
        empty.forEach((field, label) -> Optional.ofNullable(inputs.get(field))
                .ifPresent(input -> label.setVisible(input.get().isBlank())));
    }

    /** Puts this in place of what stands there. */
    public void fill(Draft draft) {
        inputs.forEach((field, input) -> input.set(draft.text(field)));
    }

    private static Label problem(String id) {
        Label label = Texts.body("");
        label.setId(id);
        label.getStyleClass().add("problem");
        label.setVisible(false);
        label.setManaged(false);
        return label;
    }

    public Node node() {
        return root;
    }

    /** What stands in the form now. */
    public Draft draft() {
        Map<Field, String> typed = new EnumMap<>(Field.class);
        inputs.forEach((field, input) -> typed.put(field, input.get()));
        return new Draft(typed);
    }

    /** Names what is wrong beside its field and goes to the first of them. */
    public void say(List<Problem> problems) {
        wrong.forEach((field, label) -> say(label, problems, field));
        List<String> others = new ArrayList<>();
        for (Problem problem : problems) if (!wrong.containsKey(problem.field())) others.add(words.problem(problem));
        say(general, String.join("\n", others));
        problems.stream()
                .map(problem -> Optional.ofNullable(inputs.get(problem.field())))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(input -> input.first().requestFocus());
    }

    private void say(Label label, List<Problem> problems, Field field) {
        say(
                label,
                String.join(
                        "\n",
                        problems.stream()
                                .filter(problem -> problem.field() == field)
                                .map(words::problem)
                                .toList()));
    }

    private static void say(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
        if (!text.isEmpty()) label.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** Where writing begins: after the time, at what the entry says. */
    public void focus() {
        inputs.values().stream()
                .filter(input -> !(input instanceof MomentNode))
                .findFirst()
                .or(() -> inputs.values().stream().findFirst())
                .ifPresent(input -> input.first().requestFocus());
    }

    /** A line of the form, for the one who fills it. */
    public Optional<Node> input(Field field) {
        return Optional.ofNullable(inputs.get(field)).map(InputNode::first);
    }
}
