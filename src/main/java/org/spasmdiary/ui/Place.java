package org.spasmdiary.ui;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/** The screens of the rail, in their order. Ctrl and the number goes there; numbers of later screens stay free. */
public enum Place {
    TODAY(1, "today", Feather.EDIT_3),
    CHART(2, "chart", Feather.ACTIVITY),
    COMPARE(3, "compare", Feather.LAYERS),
    HISTORY(4, "history", Feather.CALENDAR),
    TREATMENTS(5, "treatments", Feather.THERMOMETER),
    REPORT(6, "report", Feather.PRINTER),
    HELP(7, "help", Feather.BOOK_OPEN),
    SETTINGS(8, "settings", Feather.SETTINGS);

    private final int number;
    private final String word;
    private final Feather icon;

    Place(int number, String word, Feather icon) {
        this.number = number;
        this.word = word;
        this.icon = icon;
    }

    /** 1 to 8, as on the keyboard. */
    public int number() {
        return number;
    }

    /** Key of its name, and its node id in the rail. */
    String word() {
        return word;
    }

    Feather icon() {
        return icon;
    }

    static Optional<Place> of(KeyCode code) {
        for (Place place : values()) {
            boolean row = code == KeyCode.valueOf("DIGIT" + place.number);
            if (row || code == KeyCode.valueOf("NUMPAD" + place.number)) return Optional.of(place);
        }
        return Optional.empty();
    }
}
