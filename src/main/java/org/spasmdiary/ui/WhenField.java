package org.spasmdiary.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.TimeText;
import org.spasmdiary.diary.Typed;
import org.spasmdiary.diary.When;
import org.spasmdiary.words.Format;

/** A day and a time of day to type. What was not touched comes back exactly as it was set, seconds and zone too. */
public final class WhenField {
    private final Desk desk;
    private final Field field;
    private final HBox row = new HBox();
    private final DatePicker day = new DatePicker();
    private final TextField clock = new TextField();
    private When set;

    /**
     * Makes the two fields.
     *
     * @param id their node ids are this with {@code -day} and {@code -time}
     * @param field what a problem will name
     * @param start what stands in them first
     */
    public WhenField(Desk desk, String id, Field field, When start) {
        this.desk = desk;
        this.field = field;
        this.set = start;
        row.getStyleClass().add("when-field");
        day.setId(id + "-day");
        day.setConverter(new Days(desk.words().format()));
        day.getEditor().setAccessibleText(desk.words().text("ui.shell.day"));
        day.setAccessibleText(desk.words().text("ui.shell.day"));
        clock.setId(id + "-time");
        clock.setAccessibleText(desk.words().text("ui.shell.clock"));
        row.getChildren().addAll(day, clock);
        set(start);
    }

    public Node node() {
        return row;
    }

    public void set(When when) {
        set = when;
        day.setValue(when.day());
        day.getEditor().setText(format().shortDay(when.day()));
        clock.setText(format().clock(when.local()));
    }

    /** The moment that is typed, or what is wrong with it. */
    public Typed<When> value() {
        String dayText = day.getEditor().getText();
        String clockText = clock.getText();
        if (dayText.equals(format().shortDay(set.day())) && clockText.equals(format().clock(set.local())))
            return new Typed.Ok<>(set);
        Optional<LocalDate> date = format().readDay(dayText);
        if (date.isEmpty()) return new Typed.Bad<>(Problem.of(field, "day", dayText));
        Optional<LocalTime> time = format().readClock(clockText);
        if (time.isEmpty()) return new Typed.Bad<>(Problem.of(field, "clock", clockText));
        return TimeText.resolve(field, dayText + " " + clockText, date.get().atTime(time.get()), set.zone());
    }

    private Format format() {
        return desk.words().format();
    }

    private static final class Days extends StringConverter<LocalDate> {
        private final Format format;

        Days(Format format) {
            this.format = format;
        }

        @Override
        public String toString(@Nullable LocalDate date) {
            return date == null ? "" : format.shortDay(date);
        }

        @Override
        public @Nullable LocalDate fromString(String text) {
            return format.readDay(text).orElse(null);
        }
    }
}
