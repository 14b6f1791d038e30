package org.spasmdiary.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/** Puts questions in front of the page, one at a time; nothing waits for them, the answer comes as a call. */
public final class Ask {
    private final Layer layer;
    private final Deque<DialogBox> waiting = new ArrayDeque<>();
    private Optional<DialogBox> open = Optional.empty();
    private Optional<Node> before = Optional.empty();

    Ask(Layer layer) {
        this.layer = layer;
    }

    /** Shows the dialog, after those already asked. When it closes, the focus goes back where it was. */
    public void show(Dialog dialog) {
        var box = new DialogBox(dialog, this::press, this::cancel);
        if (open.isPresent()) waiting.add(box);
        else open(box);
    }

    /** Two buttons; Esc is the second. */
    public void yesNo(String title, String text, String yes, String no, Consumer<Boolean> answer) {
        var dialog = Dialog.of(
                "ask",
                title,
                Choice.primary("ask-yes", yes, () -> answer.accept(true)),
                Choice.plain("ask-no", no, () -> answer.accept(false)));
        if (!text.isEmpty()) dialog = dialog.withBody(Texts.body(text));
        show(dialog.withCancelled(() -> answer.accept(false)));
    }

    /** Something to be read, with one button. */
    public void tell(String title, String text, String close) {
        show(Dialog.of("told", title, Choice.primary("told-close", close, () -> {}))
                .withBody(Texts.body(text)));
    }

    public boolean isOpen() {
        return open.isPresent();
    }

    /** As Esc. */
    public void cancel() {
        Optional<DialogBox> closing = open;
        close();
        closing.ifPresent(box -> box.dialog().cancelled().run());
        next();
    }

    private void press(Choice choice) {
        DialogBox pressed = open.orElseThrow();
        if (!choice.act().getAsBoolean()) return;
        if (open.filter(box -> box == pressed).isPresent()) close();
        next();
    }

    private void open(DialogBox box) {
        open = Optional.of(box);
        before = layer.focusOwner();
        layer.show(box.node());
        FxThread.nextPulse(box::focusFirst);
    }

    private void close() {
        open = Optional.empty();
        layer.hide();
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
    }

    private void next() {
        if (open.isEmpty() && !waiting.isEmpty()) open(waiting.poll());
    }
}
