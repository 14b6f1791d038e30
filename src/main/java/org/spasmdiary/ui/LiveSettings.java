package org.spasmdiary.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.spasmdiary.settings.Settings;
import org.spasmdiary.settings.SettingsFile;

/** The settings as they are now, on disk and in the window. */
final class LiveSettings {
    private final SettingsFile file;
    private final List<Runnable> appliers = new ArrayList<>();
    private Settings now;

    LiveSettings(SettingsFile file) {
        this.file = file;
        this.now = file.read();
    }

    Settings now() {
        return now;
    }

    void change(UnaryOperator<Settings> change) {
        Settings next = change.apply(now);
        if (next.equals(now)) return;
        now = next;
        file.write(next); // if it cannot be written, the choice holds until the window closes
        appliers.forEach(Runnable::run);
    }

    void onChange(Runnable applier) {
        appliers.add(applier);
    }
}
