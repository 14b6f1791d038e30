package org.spasmdiary.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spasmdiary.diary.Coded;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;

/**
 * All text of the program in one language.
 *
 * <p>A key begins with its room: {@code alerts.R11.title} stands in {@code alerts/alerts.properties}, {@code
 * ui.today.save} in {@code ui/today/today.properties}, {@code problem.future} in {@code
 * words/problem.properties}. Placeholders are names in braces; they are filled in as they are given, so numbers
 * and times are formatted first, with {@link #format()}.
 */
public final class Words {
    private static final String ROOT = "org.spasmdiary.";
    private static final List<String> ROOMS = List.of("alerts", "charts", "report", "exchange", "cli", "app", "sample");
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9]+)}");

    private final Locale locale;
    private final Format format;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    private Words(Locale locale) {
        this.locale = locale;
        this.format = new Format(locale, this);
    }

    /**
     * The words in this language, or in English where there are none in it. Numbers and dates are then English
     * too, so that one sentence is never in two languages; the country stays.
     */
    public static Words of(Locale locale) {
        Locale found = find(bundleName("unit"), locale).getLocale();
        String language = found.getLanguage().isEmpty() ? Locale.ENGLISH.getLanguage() : found.getLanguage();
        return new Words(language.equals(locale.getLanguage()) ? locale : Locale.of(language, locale.getCountry()));
    }

    public Locale locale() {
        return locale;
    }

    /** Numbers, dates and lengths in this language. */
    public Format format() {
        return format;
    }

    /**
     * The text of this key.
     *
     * @throws MissingResourceException when there is none: a test finds it before a person does
     */
    public String text(String key) {
        return bundle(key).getString(key);
    }

    /** With named placeholders filled in; an unknown name stays as it is. */
    public String text(String key, Map<String, ?> args) {
        Matcher places = PLACE.matcher(text(key));
        return places.replaceAll(place -> {
            Object value = args.get(place.group(1));
            return Matcher.quoteReplacement(value == null ? place.group() : value.toString());
        });
    }

    /** With placeholders as name, value, name, value. */
    public String text(String key, Object... namesAndValues) {
        Map<String, Object> args = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) args.put((String) namesAndValues[i], namesAndValues[i + 1]);
        return text(key, args);
    }

    /** Picks {@code key.one} or {@code key.other} by the number, which fills {@code {n}}. */
    public String count(String key, long n, Object... namesAndValues) {
        Object[] all = java.util.Arrays.copyOf(namesAndValues, namesAndValues.length + 2);
        all[namesAndValues.length] = "n";
        all[namesAndValues.length + 1] = format.number(n);
        return text(key + (n == 1 ? ".one" : ".other"), all);
    }

    /** The word for a constant, such as a treatment kind or a symptom. */
    public <E extends Enum<E> & Coded> String name(E constant) {
        return text("name." + constant.getDeclaringClass().getSimpleName() + "." + constant.code());
    }

    /** The name of a field as a form shows it. */
    public String field(Field field) {
        return text("field." + field.code());
    }

    /** The sentence that names the field, what was given and what is allowed. */
    public String problem(Problem problem) {
        Map<String, Object> args = new HashMap<>();
        args.put("field", field(problem.field()));
        for (int i = 0; i < problem.args().size(); i++)
            args.put(String.valueOf(i), format.any(problem.args().get(i)));
        return text("problem." + problem.key(), args);
    }

    public boolean has(String key) {
        return bundle(key).containsKey(key);
    }

    private ResourceBundle bundle(String key) {
        String[] parts = key.split("\\.", 3);
        String room = parts[0].equals("ui") ? "ui." + parts[1] : parts[0];
        return bundles.computeIfAbsent(room, this::load);
    }

    private ResourceBundle load(String room) {
        return find(bundleName(room), locale);
    }

    private static String bundleName(String room) {
        String last = room.substring(room.lastIndexOf('.') + 1);
        boolean own = room.startsWith("ui.") || ROOMS.contains(room);
        return ROOT + (own ? room + "." + last : "words." + last);
    }

    private static ResourceBundle find(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
