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

    static InputNode of(Input input, Words words, Runnable changed) {
        return switch (input) {
            case Input.Moment moment -> new MomentNode(moment, words, changed);
            case Input.Score score -> new ScoreNode(score, words, changed);
            case Input.Number number -> new TextNode(number.field(), 1, true, words, changed);
            case Input.Words text -> new TextNode(text.field(), text.lines(), false, words, changed);
            case Input.One one -> new ChoiceNode(one.field(), one.options(), true, words, changed);
            case Input.Many many -> new ChoiceNode(many.field(), many.options(), false, words, changed);
        };
    }
}
