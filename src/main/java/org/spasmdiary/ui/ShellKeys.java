package org.spasmdiary.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.spasmdiary.settings.Settings;
import org.spasmdiary.settings.Theme;

/** The keys of the window (ux.md 8). What a control with the focus does not use itself comes here. */
final class ShellKeys {
    private final Shell shell;
    private final Desk desk;
    private boolean swallow;
    private Optional<Node> pressedOn = Optional.empty();

    ShellKeys(Shell shell, Desk desk) {
        this.shell = shell;
        this.desk = desk;
    }

    /** Before the control with the focus sees it: keys with Ctrl, and Enter on a button. */
    void filter(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            if (swallow || movedOn()) event.consume();
            pressedOn = Optional.empty();
        } else if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            swallow = false;
            pressedOn = focusOwner();
            if (event.isShortcutDown() && !event.isAltDown() ? control(event) : enter(event)) take(event);
        }
    }

    /** After the control with the focus had no use for it. */
    void handle(KeyEvent event) {
        if (other(event)) take(event);
    }

    /** Whether the key has moved the focus: its letter is not for the field that the focus went to. */
    private boolean movedOn() {
        return pressedOn.isPresent() && !pressedOn.equals(focusOwner());
    }

    private Optional<Node> focusOwner() {
        return Optional.ofNullable(shell.root().getScene().getFocusOwner());
    }

    /** Nor is the letter of a key that was taken here. */
    private void take(KeyEvent event) {
        event.consume();
        swallow = true;
    }

    private boolean control(KeyEvent event) {
        boolean typing = Focus.isTyping(shell.root());
        switch (event.getCode()) {
            case Z -> {
                if (typing || shell.ask().isOpen()) return false; // the field's own undo
                if (event.isShiftDown()) desk.redo();
                else desk.undo();
            }
            case Y -> {
                if (typing || shell.ask().isOpen()) return false;
                desk.redo();
            }
            case PLUS, ADD, EQUALS -> textSize(desk.settings().larger());
            case MINUS, SUBTRACT -> textSize(desk.settings().smaller());
            case DIGIT0, NUMPAD0 -> textSize(desk.settings().withTextSize(Settings.SMALLEST));
            default -> {
                Optional<Place> to = Place.of(event.getCode());
                if (to.isEmpty() || shell.ask().isOpen())
                    return !shell.ask().isOpen() && !typing && shell.screen().key(event);
                desk.go(to.get(), Optional.empty());
            }
        }
        return true;
    }

    private void textSize(Settings settings) {
        desk.settings(_ -> settings);
        desk.notice(desk.words()
                .text("ui.shell.textSize", "n", desk.words().format().number(settings.textSize())));
    }

    /**
     * JavaFX presses a focused button with Space only; people expect Enter. A toggle button swallows Enter, where on
     * a page it means save.
     */
    private boolean enter(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) return false;
        return switch (shell.root().getScene().getFocusOwner()) {
            case Button button -> {
                button.fire();
                yield true;
            }
            case ToggleButton _ when !shell.ask().isOpen() -> shell.screen().key(event);
            case null, default -> false;
        };
    }

    private boolean other(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE)
            return shell.escape() || shell.screen().key(event);
        if (shell.ask().isOpen()) return false;
        if (event.isAltDown() && event.getCode() == KeyCode.D) {
            desk.settings(now -> now.withTheme(desk.dark() ? Theme.LIGHT : Theme.DARK));
            return true;
        }
        if (event.getCode() == KeyCode.F1) {
            new ScreenHelp(desk).show(shell.place());
            return true;
        }
        boolean single = !event.isAltDown()
                && (event.getCode().isLetterKey() || event.getCode().isDigitKey());
        if (single && (Focus.isTyping(shell.root()) || !desk.settings().singleKeys())) return false;
        return shell.screen().key(event);
    }
}
