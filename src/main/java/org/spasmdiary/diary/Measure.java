package org.spasmdiary.diary;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Every number a person can give, with the range that the data dictionary allows. One place for all of them:
 * records, forms, commands and imports ask here.
 */
public enum Measure {
    /** Numeric rating scale, whole numbers. */
    PAIN("0", "10", "1"),
    /** Hours slept, in half hours. */
    SLEEP_HOURS("0", "24", "0.5"),
    TIMES_WOKEN("0", "20", "1"),
    /** Body temperature in degrees Celsius. */
    TEMPERATURE_C("34.0", "43.0", null),
    /** Body temperature as typed in degrees Fahrenheit. */
    TEMPERATURE_F("93.2", "109.4", null),
    STRESS("0", "10", "1"),
    /** Glasses a day. */
    FLUIDS("0", "40", "1"),
    SITTING_HOURS("0", "24", null),
    /** Patient global impression of change, 1 very much better to 7 very much worse. */
    PGIC("1", "7", "1"),
    /** Tablets or other units of one dose, above 0; quarter tablets are fine. */
    UNITS(">0", "20", null),
    /** Milligrams in one unit, above 0. */
    STRENGTH_MG(">0", "5000", null),
    /** The prescriber's own maximum in 24 h, milligrams, above 0. */
    PRESCRIBED_MAX_MG(">0", "1000000", null),
    PRESCRIBED_DAYS("1", "365", "1"),
    /** Length of a treatment in minutes. */
    MINUTES("0.5", "1440", null),
    AFTER_MINUTES("0", "1440", "1"),
    AGE("1", "120", "1"),
    BIRTH_YEAR("1900", "2200", "1"),
    PREGNANCY_WEEKS("0", "42", "1"),
    PREGNANCY_DAYS("0", "6", "1");

    private final BigDecimal min;
    private final boolean minOpen;
    private final BigDecimal max;
    private final Optional<BigDecimal> step;

    Measure(String min, String max, @org.jspecify.annotations.Nullable String step) {
        this.minOpen = min.startsWith(">");
        this.min = new BigDecimal(minOpen ? min.substring(1) : min);
        this.max = new BigDecimal(max);
        this.step = Optional.ofNullable(step).map(BigDecimal::new);
    }

    /** Lowest allowed value; itself not allowed when {@link #minOpen()}. */
    public BigDecimal min() {
        return min;
    }

    /** Whether a value must be above {@link #min()}, not equal to it. */
    public boolean minOpen() {
        return minOpen;
    }

    /** Highest allowed value, itself allowed. */
    public BigDecimal max() {
        return max;
    }

    public boolean isWhole() {
        return step.isPresent() && step.get().compareTo(BigDecimal.ONE) == 0;
    }

    public boolean allows(BigDecimal value) {
        int low = value.compareTo(min);
        if (minOpen ? low <= 0 : low < 0) return false;
        if (value.compareTo(max) > 0) return false;
        return step.isEmpty() || value.remainder(step.get()).signum() == 0;
    }

    public boolean allows(int value) {
        return allows(BigDecimal.valueOf(value));
    }

    /**
     * For record constructors.
     *
     * @throws IllegalArgumentException when the value is outside the range: our bug, not the person's
     */
    public void require(BigDecimal value) {
        if (!allows(value)) throw new IllegalArgumentException(this + " cannot be " + value);
    }

    /** As {@link #require(BigDecimal)}. */
    public void require(int value) {
        require(BigDecimal.valueOf(value));
    }

    /** Reads what was typed; what it does not allow comes back as a problem naming field, value and range. */
    public Typed<BigDecimal> parse(Field field, String text) {
        return Typed.number(text)
                .filter(this::allows)
                .<Typed<BigDecimal>>map(Typed.Ok::new)
                .orElseGet(() -> new Typed.Bad<>(problem(field, text)));
    }

    /** The problem that names the field, what was given and what is allowed. */
    public Problem problem(Field field, Object given) {
        String key = isWhole() ? "whole" : minOpen ? "above" : "range";
        if (this == PAIN) key = "pain";
        if (this == BIRTH_YEAR) key = "year"; // a year has no thousands
        return Problem.of(field, key, given, min, max);
    }
}
