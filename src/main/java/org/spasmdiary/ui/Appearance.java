package org.spasmdiary.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.spasmdiary.settings.Settings;

/** Theme, fonts and text size of a scene. Every size in the sheets is in em, so one number grows everything. */
final class Appearance {
    /** Normal text, px (ux.md 4). */
    static final double BASE = 15;

    private static final List<String> FONTS = List.of("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf");

    private Appearance() {}

    /** Makes the fonts known to the toolkit; once a program. */
    static void loadFonts() {
        for (String font : FONTS) {
            try (InputStream in = font(font)) {
                Font.loadFont(in, BASE);
            } catch (IOException e) {
                throw new UncheckedIOException(e); // a broken installation
            }
        }
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(Appearance.class.getResourceAsStream("/org/spasmdiary/fonts/" + name), name);
    }

    static boolean isDark(Settings settings) {
        return settings.theme().isDark(Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
    }

    /** How large one em is, px. */
    static double em(Settings settings) {
        return BASE * settings.textSize() / 100;
    }

    static void apply(Settings settings, Scene scene) {
        boolean dark = isDark(settings);
        String theme = (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        if (!theme.equals(Application.getUserAgentStylesheet())) Application.setUserAgentStylesheet(theme);
        List<String> sheets = List.of(
                url("/org/spasmdiary/controlsfx-atlantafx.css").toExternalForm(),
                url("diary.css").toExternalForm(),
                url("help/help.css").toExternalForm(),
                url(dark ? "dark.css" : "light.css").toExternalForm(),
                size(em(settings)));
        // Setting them styles the whole window anew, which a toggle of one screen is not worth.
        if (!scene.getStylesheets().equals(sheets)) scene.getStylesheets().setAll(sheets);
    }

    /** A sheet and not a style on the root, so that menus and tooltips, which have roots of their own, follow. */
    private static String size(double em) {
        String css = ".root { -fx-font-size: " + em + "px; }\n"
                + icons(".icon", em * 1.067)
                + icons(".icon-small", em * 0.933)
                + icons(".icon-large", em * 1.333);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    /** In px, because for an icon one em is its own size. */
    private static String icons(String selector, double size) {
        return selector + " { -fx-icon-size: " + Math.round(size) + "; }\n";
    }

    private static URL url(String resource) {
        return Objects.requireNonNull(Appearance.class.getResource(resource), resource);
    }
}
