package org.spasmdiary.ui.history.form;

import javafx.scene.Node;
import org.spasmdiary.words.Words;

/** One line of a form on the screen. Everything goes in and out as the text of a {@link Draft}. */
interface InputNode {
    Node node();

    /** What has the focus when the line is gone to. */
    Node first();

    String get();

    void set(String text);

    /** @param name what a screen reader calls it */
    static InputNode of(Input input, String name, Words words, Runnable changed) {
        return switch (input) {
            case Input.Moment moment -> new MomentNode(moment, name, words, changed);
            case Input.Day day -> new DayNode(day, name, words, changed);
            case Input.Score score -> new ScoreNode(score, name, words, changed);
            case Input.Number number -> new TextNode(number.field(), name, 1, true, changed);
            case Input.Words text -> new TextNode(text.field(), name, text.lines(), false, changed);
            case Input.One one -> new ChoiceNode(one.field(), name, one.options(), true, changed);
            case Input.Many many -> new ChoiceNode(many.field(), name, many.options(), false, changed);
        };
    }
}
