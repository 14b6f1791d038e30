package org.spasmdiary.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/**
 * A question that waits for its answer in front of the page.
 *
 * @param id node id of the box
 * @param title the question; also what a screen reader says first
 * @param body what stands between the question and the buttons, if anything
 * @param choices buttons in reading order
 * @param focus what has the focus first; without it the body's first control, or the primary button
 * @param cancelled what Esc does after closing
 * @param keys letters that press a choice, by its id
 */
public record Dialog(
        String id,
        String title,
        Optional<Node> body,
        List<Choice> choices,
        Optional<Node> focus,
        Runnable cancelled,
        Map<KeyCode, String> keys) {
    public Dialog {
        choices = List.copyOf(choices);
        keys = Map.copyOf(keys);
    }

    public static Dialog of(String id, String title, Choice... choices) {
        return new Dialog(id, title, Optional.empty(), List.of(choices), Optional.empty(), () -> {}, Map.of());
    }

    public Dialog withBody(Node node) {
        return new Dialog(id, title, Optional.of(node), choices, focus, cancelled, keys);
    }

    public Dialog withFocus(Node node) {
        return new Dialog(id, title, body, choices, Optional.of(node), cancelled, keys);
    }

    public Dialog withCancelled(Runnable act) {
        return new Dialog(id, title, body, choices, focus, act, keys);
    }

    public Dialog withKeys(Map<KeyCode, String> letters) {
        return new Dialog(id, title, body, choices, focus, cancelled, letters);
    }
}
