package org.spasmdiary.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.Coded;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.When;

/** What is stored of one entry or profile, read back; the mirror of {@link Sheet}. */
record Row(Map<String, Integer> places, List<@Nullable Object> values, List<Child> children, Vocabulary vocabulary) {
    private @Nullable Object value(String column) {
        Integer place = places.get(column);
        if (place == null) throw new IllegalStateException("no column " + column);
        return values.get(place);
    }

    String text(String column) {
        return value(column) instanceof String text ? text : "";
    }

    long whole(String column) {
        if (value(column) instanceof Number number) return number.longValue();
        throw new IllegalArgumentException(column + " is not recorded");
    }

    Optional<Integer> number(String column) {
        return value(column) instanceof Number number
                ? Optional.of(Math.toIntExact(number.longValue()))
                : Optional.empty();
    }

    boolean flag(String column) {
        return whole(column) == 1;
    }

    Optional<BigDecimal> decimal(String column) {
        return value(column) instanceof String text ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    Optional<EntryId> id(String column) {
        return value(column) instanceof String text ? Optional.of(EntryId.parse(text)) : Optional.empty();
    }

    Optional<LocalDate> day(String column) {
        return value(column) instanceof String text ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    }

    Optional<Instant> instant(String column) {
        return value(column) instanceof Number second
                ? Optional.of(Instant.ofEpochSecond(second.longValue()))
                : Optional.empty();
    }

    Optional<When> when(String prefix) {
        if (value(prefix + "_s") == null) return Optional.empty();
        return Optional.of(vocabulary.when(whole(prefix + "_s"), text(prefix + "_zone"), whole(prefix + "_offset_s")));
    }

    <E extends Enum<E> & Coded> Optional<E> word(Class<E> kind, String column) {
        return value(column) instanceof String code ? Optional.of(vocabulary.word(kind, code)) : Optional.empty();
    }

    <E extends Enum<E> & Coded> E word(Class<E> kind, String column, E notAsked) {
        return value(column) instanceof String code ? vocabulary.word(kind, code) : notAsked;
    }

    <E extends Enum<E> & Coded> E wordOf(Class<E> kind, String column) {
        return vocabulary.word(kind, text(column));
    }

    Tri tri(String column) {
        return word(Tri.class, column, Tri.NOT_ASKED);
    }

    <E extends Enum<E> & Coded> Set<E> tags(Class<E> kind, String name) {
        if (children.isEmpty()) return Set.of();
        Set<E> found = new TreeSet<>();
        for (Child child : children(ChildTable.TAG))
            if (child.text(0).equals(name)) found.add(vocabulary.word(kind, child.text(1)));
        return found;
    }

    Set<String> texts(String name) {
        Set<String> found = new TreeSet<>();
        for (Child child : children(ChildTable.TAG)) if (child.text(0).equals(name)) found.add(child.text(1));
        return found;
    }

    List<Child> children(ChildTable table) {
        List<Child> found = new ArrayList<>();
        for (Child child : children) if (child.table() == table) found.add(child);
        return found;
    }
}
