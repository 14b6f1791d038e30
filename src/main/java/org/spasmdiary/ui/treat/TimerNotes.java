package org.spasmdiary.ui.treat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.spasmdiary.diary.TreatmentKind;
import org.spasmdiary.ui.Desk;

/**
 * Says when a session reaches the times that the advice names, once each: on the page, and beside the clock of the
 * desktop while another window has the focus. Quiet, and gone by itself.
 */
final class TimerNotes {
    /** Minutes: from 15 to 20 for heat and cold, 8 hours for a wrap. */
    private static final List<Long> HEAT_AND_COLD = List.of(15L, 20L);

    private static final List<Long> WRAP = List.of(480L);
    /** A note that comes later than this is none: the program was closed meanwhile. */
    private static final long LATE_MINUTES = 2;

    private final Desk desk;
    private final Set<String> said = new HashSet<>();
    /** Of the window, while it says something else. */
    private Optional<String> title = Optional.empty();

    TimerNotes(Desk desk) {
        this.desk = desk;
    }

    /** @param window which may be hidden, minimised or behind others by now */
    void tell(TimerModel model, Optional<Window> window) {
        boolean wrap = model.session().kind() == TreatmentKind.HEAT_WRAP;
        for (long mark : wrap ? WRAP : HEAT_AND_COLD) {
            boolean due = model.minute() >= mark && model.minute() < mark + LATE_MINUTES;
            if (due && said.add(model.session().id() + " " + mark)) tell(model.title(), text(mark, wrap), window);
        }
    }

    private String text(long mark, boolean wrap) {
        var words = desk.words();
        if (wrap) return words.text("ui.treat.noteWrap");
        return words.text(mark == HEAT_AND_COLD.getFirst() ? "ui.treat.noteFrom" : "ui.treat.noteTo");
    }

    private void tell(String what, String text, Optional<Window> window) {
        String line = desk.words().text("ui.treat.warning", "title", what, "text", text);
        desk.notice(line);
        desk.chime();
        window.filter(it -> !it.isFocused()).ifPresent(away -> {
            Notifications.create()
                    .title(what)
                    .text(text)
                    .hideAfter(Duration.seconds(20))
                    .show();
            if (away instanceof Stage stage) entitle(stage, line);
        });
    }

    /** The bar of the desktop says it too, until the person comes back. */
    private void entitle(Stage stage, String line) {
        boolean first = title.isEmpty();
        if (first) title = Optional.of(stage.getTitle());
        stage.setTitle(line);
        if (!first) return;
        stage.focusedProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable focused) {
                if (!stage.isFocused()) return;
                stage.focusedProperty().removeListener(this);
                title.ifPresent(stage::setTitle);
                title = Optional.empty();
            }
        });
    }
}
