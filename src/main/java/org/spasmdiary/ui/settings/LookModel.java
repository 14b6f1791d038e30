package org.spasmdiary.ui.settings;

import org.spasmdiary.settings.Settings;
import org.spasmdiary.settings.Theme;
import org.spasmdiary.words.Words;

/**
 * How the program suits the person.
 *
 * @param textSize "120 %"
 * @param smaller whether letters can get smaller
 * @param larger whether they can get larger
 */
record LookModel(Theme theme, String textSize, boolean smaller, boolean larger, boolean singleKeys, boolean sound) {
    static LookModel of(Settings settings, Words words) {
        return new LookModel(
                settings.theme(),
                words.text("ui.settings.percent", "n", words.format().number(settings.textSize())),
                settings.textSize() > Settings.SMALLEST,
                settings.textSize() < Settings.LARGEST,
                settings.singleKeys(),
                settings.sound());
    }
}
