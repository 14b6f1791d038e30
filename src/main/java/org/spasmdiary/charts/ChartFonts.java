package org.spasmdiary.charts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Inter, the one typeface of pictures and pages, made known to AWT on first use. A PDF writer must know its files
 * under the same family name.
 */
public final class ChartFonts {
    public static final String FAMILY = "Inter";

    static {
        for (String file : new String[] {"Inter-Regular", "Inter-Bold"}) register(file);
    }

    private ChartFonts() {}

    /** Registers the typeface; more than once does nothing more. */
    public static void ready() {
        // loading this class did it
    }

    /** @param size in units of the graphics */
    public static Font plain(double size) {
        return new Font(FAMILY, Font.PLAIN, 1).deriveFont((float) size);
    }

    /** @param size in units of the graphics */
    public static Font bold(double size) {
        return new Font(FAMILY, Font.BOLD, 1).deriveFont((float) size);
    }

    private static void register(String file) {
        try (InputStream ttf = ChartFonts.class.getResourceAsStream("/org/spasmdiary/fonts/" + file + ".ttf")) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(ttf, file));
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
