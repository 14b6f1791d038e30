package org.spasmdiary.diary;

/** How a temperature is typed; it is stored in degrees Celsius. */
public enum TemperatureUnit implements Coded {
    CELSIUS("C"),
    FAHRENHEIT("F");

    private final String code;

    TemperatureUnit(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
