package org.spasmdiary.exchange;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps, lists and values as JSON text; numbers plain, never with an exponent. */
public final class JsonText {
    private JsonText() {}

    /** Over several lines, for files. */
    public static String of(@Nullable Object value) {
        return write(value, "  ");
    }

    /** On one line, for programs that read line by line. */
    public static String line(@Nullable Object value) {
        return write(value, "");
    }

    private static String write(@Nullable Object value, String indent) {
        var text = new StringWriter();
        try (var out = new JsonWriter(text)) {
            out.setIndent(indent);
            out.setSerializeNulls(true);
            write(out, value);
        } catch (IOException e) {
            throw new IllegalStateException(e); // text in memory cannot break
        }
        return text.toString();
    }

    private static void write(JsonWriter out, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.nullValue();
            case BigDecimal decimal -> out.jsonValue(decimal.toPlainString());
            case Number number -> out.value(number);
            case Boolean flag -> out.value(flag);
            case Map<?, ?> map -> {
                out.beginObject();
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    out.name(String.valueOf(entry.getKey()));
                    write(out, entry.getValue());
                }
                out.endObject();
            }
            case List<?> list -> {
                out.beginArray();
                for (Object one : list) write(out, one);
                out.endArray();
            }
            default -> out.value(value.toString());
        }
    }
}
