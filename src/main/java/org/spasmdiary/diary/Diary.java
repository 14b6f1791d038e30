package org.spasmdiary.diary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything one person has written down, immutable. The next diary comes from a {@link Change}.
 *
 * <p>Lists are in {@link Entry#ORDER}; ids are unique across kinds. Mistakes are in it, marked; what lies in the
 * bin is not. What is worked out from it (bouts, belonging) is worked out once, on first use.
 */
public final class Diary {
    public static final Diary EMPTY = new Diary(Profile.UNKNOWN, Map.of(), Map.of(), false);

    private final Profile profile;
    private final Map<Class<? extends Entry>, List<Entry>> kinds;
    private final Map<EntryId, Entry> byId;
    private final boolean sample;
    private final Supplier<Bouts> bouts = new Once<>(() -> Bouts.of(episodes()));
    private final Supplier<Belonging> belonging = new Once<>(() -> new Belonging(this));

    private Diary(
            Profile profile, Map<Class<? extends Entry>, List<Entry>> kinds, Map<EntryId, Entry> byId, boolean sample) {
        this.profile = profile;
        this.kinds = kinds;
        this.byId = byId;
        this.sample = sample;
    }

    /**
     * A diary of these entries, in any order.
     *
     * @param sample whether it is made-up data, marked as such everywhere
     * @throws IllegalArgumentException when two entries share an id
     */
    public static Diary of(Profile profile, Collection<? extends Entry> entries, boolean sample) {
        Map<EntryId, Entry> byId = HashMap.newHashMap(entries.size());
        Map<Class<? extends Entry>, List<Entry>> kinds = new HashMap<>();
        for (Entry entry : entries) {
            if (byId.put(entry.id(), entry) != null) throw new IllegalArgumentException("id twice: " + entry.id());
            kinds.computeIfAbsent(entry.getClass(), _ -> new ArrayList<>()).add(entry);
        }
        kinds.replaceAll((_, list) -> {
            list.sort(Entry.ORDER);
            return Collections.unmodifiableList(list);
        });
        return new Diary(profile, kinds, byId, sample);
    }

    public Profile profile() {
        return profile;
    }

    /** Whether this is made-up data for looking around. */
    public boolean sample() {
        return sample;
    }

    @SuppressWarnings("unchecked") // the lists are filled by class
    private <E extends Entry> List<E> list(Class<E> kind) {
        return (List<E>) kinds.getOrDefault(kind, List.of());
    }

    public List<Episode> episodes() {
        return list(Episode.class);
    }

    public List<Reading> readings() {
        return list(Reading.class);
    }

    public List<Treatment> treatments() {
        return list(Treatment.class);
    }

    public List<Contact> contacts() {
        return list(Contact.class);
    }

    public List<AlertOutcome> alertOutcomes() {
        return list(AlertOutcome.class);
    }

    public List<AlertRecord> alertRecords() {
        return list(AlertRecord.class);
    }

    public List<Movement> movements() {
        return list(Movement.class);
    }

    public List<Period> periods() {
        return list(Period.class);
    }

    /** All entries, kind after kind. */
    public Stream<Entry> entries() {
        return Stream.of(
                        episodes(),
                        readings(),
                        treatments(),
                        contacts(),
                        alertOutcomes(),
                        alertRecords(),
                        movements(),
                        periods())
                .flatMap(List::stream);
    }

    /** How many entries there are, of all kinds. */
    public int size() {
        return byId.size();
    }

    public boolean isEmpty() {
        return byId.isEmpty();
    }

    public Optional<Entry> find(EntryId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All spasms, joined ones put together. */
    public Bouts bouts() {
        return bouts.get();
    }

    public Belonging belonging() {
        return belonging.get();
    }

    /** The spasm a reading belongs to, by its time or because it names it. */
    public Optional<Bout> boutOf(Reading reading) {
        return Belonging.boutOf(bouts(), reading, reading.episode());
    }

    /** The spasm a treatment belongs to, by its start or because it names it. */
    public Optional<Bout> boutOf(Treatment treatment) {
        return Belonging.boutOf(bouts(), treatment, treatment.episode());
    }

    Diary withProfile(Profile newProfile) {
        return new Diary(newProfile, kinds, byId, sample);
    }

    /** With this entry in place of the one with the same id, if there is one. */
    Diary with(Entry entry) {
        return replace(byId.get(entry.id()), entry);
    }

    Diary without(EntryId id) {
        Entry old = byId.get(id);
        return old == null ? this : replace(old, null);
    }

    private Diary replace(@Nullable Entry old, @Nullable Entry now) {
        Map<EntryId, Entry> ids = new HashMap<>(byId);
        Map<Class<? extends Entry>, List<Entry>> lists = new HashMap<>(kinds);
        if (old != null) {
            ids.remove(old.id());
            List<Entry> list = new ArrayList<>(lists.getOrDefault(old.getClass(), List.of()));
            list.remove(Collections.binarySearch(list, old, Entry.ORDER));
            lists.put(old.getClass(), Collections.unmodifiableList(list));
        }
        if (now != null) {
            ids.put(now.id(), now);
            List<Entry> list = new ArrayList<>(lists.getOrDefault(now.getClass(), List.of()));
            list.add(-Collections.binarySearch(list, now, Entry.ORDER) - 1, now);
            lists.put(now.getClass(), Collections.unmodifiableList(list));
        }
        return new Diary(profile, lists, ids, sample);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Diary that
                && profile.equals(that.profile)
                && sample == that.sample
                && byId.equals(that.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    @Override
    public String toString() {
        return "Diary of " + size() + " entries"; // never their content: it may end in a log
    }
}
