package org.spasmdiary.charts;

import java.awt.Font;
import java.awt.font.FontRenderContext;

/**
 * The two weights of Inter at the size of a look, and how wide a text is in them: the same on every device, so that
 * a layout does not depend on what draws it.
 */
record Type(Font plain, Font bold, double size) {
    private static final FontRenderContext ANY = new FontRenderContext(null, true, true);

    Type(Look look, double scale) {
        this(
                ChartFonts.plain(look.textSize() * scale),
                ChartFonts.bold(look.textSize() * scale),
                look.textSize() * scale);
    }

    Font font(boolean heavy) {
        return heavy ? bold : plain;
    }

    double width(String text, boolean heavy) {
        return font(heavy).getStringBounds(text, ANY).getWidth();
    }

    /** The text, or as much of it as fits, with an ellipsis. */
    String fit(String text, double width) {
        if (width(text, false) <= width) return text;
        for (int end = text.length() - 1; end > 0; end--) {
            String cut = text.substring(0, end).strip() + "…";
            if (width(cut, false) <= width) return cut;
        }
        return "";
    }
}
