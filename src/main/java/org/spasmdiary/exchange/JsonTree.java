package org.spasmdiary.exchange;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;

/**
 * JSON text as maps, lists, text, exact decimals and truth values. Stricter than the library where a document could
 * mean two things: a key that stands twice in one object refuses it.
 */
final class JsonTree {
    /** The text is no JSON document, or one that goes past a limit. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Problem problem;

        Unreadable(String key, Object... args) {
            super(key);
            this.problem = Problem.of(Field.FILE, key, args);
        }

        Problem problem() {
            return problem;
        }
    }

    /** Knows whether more was asked for than there is: inside a text or a word the library calls that malformed. */
    private static final class Source extends StringReader {
        private boolean wantedMore;

        Source(String text) {
            super(text);
        }

        @Override
        public int read(char[] into, int from, int most) throws IOException {
            int got = super.read(into, from, most);
            wantedMore |= got < 0;
            return got;
        }
    }

    private final JsonReader in;
    private int depth;

    private JsonTree(JsonReader in) {
        this.in = in;
    }

    static @Nullable Object read(String text) throws Unreadable {
        if (text.length() > Limits.JSON_CHARS) throw new Unreadable("tooLarge", Limits.JSON_CHARS);
        var source = new Source(text);
        try (var reader = new JsonReader(source)) {
            reader.setStrictness(Strictness.STRICT);
            reader.setNestingLimit(Limits.DEPTH + 2);
            var tree = new JsonTree(reader);
            Object value = tree.value();
            if (reader.peek() != JsonToken.END_DOCUMENT) throw tree.notJson();
            return value;
        } catch (EOFException e) {
            throw new Unreadable("cutOff");
        } catch (MalformedJsonException | IllegalStateException e) {
            if (source.wantedMore) throw new Unreadable("cutOff");
            throw new Unreadable("notJson", where(e.getMessage()));
        } catch (IOException e) {
            throw new IllegalStateException(e); // text in memory cannot break
        }
    }

    private Unreadable notJson() {
        return new Unreadable("notJson", in.getPath());
    }

    /** The library names the place inside its sentence: "... at line 3 column 7 path $.a". */
    private static String where(@Nullable String message) {
        if (message == null) return "$";
        int at = message.indexOf(" at line ");
        int end = message.indexOf('\n', Math.max(at, 0));
        return at < 0 ? "$" : message.substring(at + 4, end < 0 ? message.length() : end);
    }

    private @Nullable Object value() throws IOException, Unreadable {
        return switch (in.peek()) {
            case BEGIN_OBJECT -> object();
            case BEGIN_ARRAY -> list();
            case STRING -> in.nextString();
            case NUMBER -> number(in.nextString());
            case BOOLEAN -> in.nextBoolean();
            case NULL -> {
                in.nextNull();
                yield null;
            }
            case NAME, END_ARRAY, END_OBJECT, END_DOCUMENT -> throw notJson();
        };
    }

    private void deeper() throws Unreadable {
        if (++depth > Limits.DEPTH) throw new Unreadable("tooDeep", Limits.DEPTH);
    }

    private Map<String, @Nullable Object> object() throws IOException, Unreadable {
        deeper();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        in.beginObject();
        while (in.hasNext()) {
            String key = in.nextName();
            if (map.containsKey(key)) throw new Unreadable("keyTwice", in.getPath());
            map.put(key, value());
        }
        in.endObject();
        depth--;
        return map;
    }

    private List<@Nullable Object> list() throws IOException, Unreadable {
        deeper();
        List<@Nullable Object> list = new ArrayList<>();
        in.beginArray();
        while (in.hasNext()) list.add(value());
        in.endArray();
        depth--;
        return list;
    }

    /** A number no program writes stays text, and so fits no field. */
    private static Object number(String text) {
        if (text.length() > Limits.NUMBER_CHARS) return text;
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException exponentTooLarge) {
            return text;
        }
    }
}
