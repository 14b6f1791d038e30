package org.spasmdiary.ui;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons in the colour of the text beside them. They say nothing to a screen reader: words stand beside each. */
public final class Icons {
    private Icons() {}

    /** 1.2 times the text size, as in buttons. */
    public static FontIcon of(Feather feather) {
        return styled(feather, "icon");
    }

    /** As large as the text. */
    public static FontIcon small(Feather feather) {
        return styled(feather, "icon-small");
    }

    /** For the rail and headings. */
    public static FontIcon large(Feather feather) {
        return styled(feather, "icon-large");
    }

    private static FontIcon styled(Feather feather, String styleClass) {
        var icon = new FontIcon(feather);
        icon.getStyleClass().add(styleClass);
        icon.setFocusTraversable(false);
        return icon;
    }
}
