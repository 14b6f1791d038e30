package org.spasmdiary.diary.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.exchange.JsonLine;
import org.spasmdiary.exchange.JsonText;
import org.spasmdiary.words.Words;

/**
 * What became of one record of a file: the record when it could be kept, and what a person is told.
 *
 * <p>JSON is written with single quotes, and only the fields a test is about: the ones a record cannot be without
 * are filled in.
 */
record Read(Optional<Entry> entry, List<String> said) {
    static final Words WORDS = Words.of(Locale.ENGLISH);
    static final String TIME = "2026-03-12T07:15:00+01:00[Europe/Berlin]";

    static Read of(EntryKind kind, String json) {
        Map<String, Object> fields = new TreeMap<>(map(needed(kind)));
        fields.putAll(map(json));
        return bare(kind, fields);
    }

    /** With nothing filled in. */
    static Read bare(EntryKind kind, Map<String, ?> fields) {
        List<String> said = new ArrayList<>();
        var entry = EntryForm.read(kind.type(), fields, problem -> said.add(WORDS.problem(problem)));
        return new Read(entry, said);
    }

    /** The record as JSON again. */
    String written() {
        return JsonText.line(EntryForm.write(entry.orElseThrow())).replace('"', '\'');
    }

    static Map<String, ?> map(String json) {
        return JsonLine.object(json.replace('\'', '"')).orElseThrow(() -> new AssertionError("no JSON: " + json));
    }

    static String needed(EntryKind kind) {
        String json = switch (kind) {
            case EPISODES -> "{'onset':'%s'}";
            case READINGS -> "{'observedAt':'%s','painNow':3}";
            case TREATMENTS -> "{'kind':'nsaid-other','start':'%s'}";
            case CONTACTS -> "{'at':'%s','kind':'DOCTOR'}";
            case ALERT_OUTCOMES -> "{'rule':'R11','outcome':'CLINICIAN_CHECKED','at':'%s'}";
            case ALERT_HISTORY -> "{'rule':'R11','firstTrueAt':'%s'}";
            case MOVEMENT -> "{'at':'%s','what':'MOVED'}";
            case PERIODS -> "{'from':'2026-03-01','to':'2026-03-09'}";
        };
        return json.replace("%s", TIME);
    }
}
