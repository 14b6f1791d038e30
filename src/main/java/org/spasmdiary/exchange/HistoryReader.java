package org.spasmdiary.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Revision;
import org.spasmdiary.diary.When;
import org.spasmdiary.diary.form.Values;

/** The change history beside a record; a line that cannot be read is left out and told. */
final class HistoryReader {
    private HistoryReader() {}

    static List<Revision> read(EntryId id, Object given, Consumer<Problem> problems) {
        List<Revision> found = new ArrayList<>();
        if (given instanceof List<?> list) {
            for (Object one : list) {
                Optional<Revision> revision = revision(id, one);
                if (revision.isPresent()) found.add(revision.get());
                else problems.accept(Problem.of(Field.HISTORY, "object", Values.shown(one)));
            }
        } else {
            problems.accept(Problem.of(Field.HISTORY, "list", Values.shown(given)));
        }
        return found;
    }

    private static Optional<Revision> revision(EntryId id, @Nullable Object given) {
        if (!(given instanceof Map<?, ?> map)) return Optional.empty();
        if (!(map.get("at") instanceof String time) || !(map.get("field") instanceof String field))
            return Optional.empty();
        Optional<Instant> at = Values.when(Field.HISTORY, time).map(When::instant);
        boolean texts = isText(field) && isText(map.get("old")) && isText(map.get("new"));
        if (at.isEmpty() || !texts) return Optional.empty();
        return Optional.of(new Revision(id, at.get(), field, text(map.get("old")), text(map.get("new"))));
    }

    private static boolean isText(@Nullable Object value) {
        return !(value instanceof Map) && !(value instanceof List) && Values.isWellFormed(Values.text(value));
    }

    private static Optional<String> text(@Nullable Object value) {
        return Optional.ofNullable(value).map(Values::text);
    }
}
