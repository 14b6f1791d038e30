package org.spasmdiary.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The box of one dialog: title, body, buttons. */
final class DialogBox {
    private final Dialog dialog;
    private final VBox box = new VBox();
    /** How much of the body a page key moves on; a little of what was read stays in sight. */
    private static final double KEPT = 0.9;

    private Optional<ScrollPane> scrolled = Optional.empty();
    private Optional<Button> primary = Optional.empty();

    DialogBox(Dialog dialog, Consumer<Choice> press, Runnable cancel) {
        this.dialog = dialog;
        box.setId(dialog.id());
        box.getStyleClass().addAll("dialog-box", "card");
        box.setAccessibleRole(AccessibleRole.DIALOG);
        box.setAccessibleText(dialog.title());
        box.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setMargin(box, new Insets(24)); // the page stays in sight behind it
        box.getChildren().add(Texts.heading(dialog.title()));
        dialog.body().ifPresent(body -> box.getChildren().add(scrolling(body)));
        var buttons = new FlowPane();
        buttons.getStyleClass().add("dialog-buttons");
        for (Choice choice : dialog.choices()) buttons.getChildren().add(button(choice, press));
        box.getChildren().add(buttons);
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> kept(event, cancel));
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                cancel.run();
            } else if (turns(event)) event.consume();
            else letter(event, buttons);
        });
    }

    /** Lists and radio buttons keep Enter to themselves; here it presses the filled button. Lists keep Esc too. */
    private void kept(KeyEvent event, Runnable cancel) {
        Node at = box.getScene().getFocusOwner();
        if (event.getCode() == KeyCode.ESCAPE && at instanceof ListView<?>) {
            event.consume();
            cancel.run();
        }
        if (event.getCode() != KeyCode.ENTER || !(at instanceof ListView<?> || at instanceof RadioButton)) return;
        event.consume();
        primary.ifPresent(Button::fire);
    }

    private void letter(KeyEvent event, Node buttons) {
        String pressed = dialog.keys().get(event.getCode());
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !Focus.isTyping(box);
        if (pressed == null || !plain) return;
        event.consume();
        if (buttons.lookup("#" + pressed) instanceof Button button) button.fire();
    }

    /** Page keys turn a body that does not fit, also while a button has the focus. */
    private boolean turns(KeyEvent event) {
        int pages = event.getCode() == KeyCode.PAGE_DOWN ? 1 : event.getCode() == KeyCode.PAGE_UP ? -1 : 0;
        if (pages == 0 || scrolled.isEmpty()) return false;
        ScrollPane scroll = scrolled.get();
        double window = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - window;
        if (hidden > 0) scroll.setVvalue(Math.clamp(scroll.getVvalue() + pages * KEPT * window / hidden, 0, 1));
        return true;
    }

    private Node scrolling(Node body) {
        var scroll = new ScrollPane(body);
        scrolled = Optional.of(scroll);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        if (body instanceof Region region) // a change of it within a layout does not reach the box by itself
        region.heightProperty().subscribe(_ -> FxThread.nextPulse(scroll::requestLayout));
        if (body instanceof Region region) // its height once its text is wrapped, which no preferred size knows
        scroll.prefViewportHeightProperty().bind(region.heightProperty());
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("dialog-body");
        return scroll;
    }

    /** Width of a scroll bar, px. With it the text wraps sooner, and a bar once there would need itself. */
    private static final double BAR = 16;

    /** Asks for the height that its text needs once it is wrapped: a plain one asks for that of unwrapped text. */
    private final class AsHighAsItsText extends ScrollPane {
        AsHighAsItsText(Node body) {
            super(body);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        /** What the box gives it, so that its height is right where no width is named either. */
        @Override
        protected double computePrefWidth(double height) {
            double room = box.getPrefWidth() - box.snappedLeftInset() - box.snappedRightInset();
            return room > 0 ? room : super.computePrefWidth(height);
        }

        @Override
        protected double computePrefHeight(double width) {
            double sides = snappedLeftInset() + snappedRightInset();
            double ends = snappedTopInset() + snappedBottomInset();
            return ends + getContent().prefHeight(width < 0 ? -1 : Math.max(0, width - sides - BAR));
        }
    }

    private Button button(Choice choice, Consumer<Choice> press) {
        var button = new Button(choice.text());
        button.setId(choice.id());
        button.setWrapText(true);
        button.setOnAction(_ -> press.accept(choice));
        if (choice.primary()) {
            button.getStyleClass().add("primary");
            button.setDefaultButton(true);
            primary = Optional.of(button);
        }
        return button;
    }

    Dialog dialog() {
        return dialog;
    }

    Node node() {
        return box;
    }

    void focusFirst() {
        box.applyCss(); // only then is the body in the scroll pane
        box.layout();
        dialog.focus()
                .or(() -> dialog.body().flatMap(Focus::first))
                .or(() -> primary)
                .or(() -> Focus.first(box))
                .ifPresent(Node::requestFocus);
    }
}
