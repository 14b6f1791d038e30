package org.spasmdiary.ui;

import javafx.scene.control.Label;

/** Labels in the few styles there are. */
public final class Texts {
    private Texts() {}

    /** 16 px semibold: the question of a card or dialog. */
    public static Label heading(String text) {
        return styled(text, "heading");
    }

    /** 20 px semibold: the question of a screen. */
    public static Label title(String text) {
        return styled(text, "title");
    }

    /** 15 px, wrapping. */
    public static Label body(String text) {
        return styled(text, "body");
    }

    /** 13 px muted, wrapping. */
    public static Label small(String text) {
        Label label = styled(text, "small");
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label styled(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
