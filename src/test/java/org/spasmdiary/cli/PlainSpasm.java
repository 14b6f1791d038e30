package org.spasmdiary.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.spasmdiary.diary.Contact;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.When;

/**
 * The figures of one spasm worked out from the pages alone, slowly and in whole seconds, with nothing of the
 * program's own analysis: what {@code analyse --json} has to say.
 */
final class PlainSpasm {
    private static final long HOUR = 3_600;
    private static final long DAY = 24 * HOUR;
    final EntryId id;
    final List<Episode> parts;
    private final Diary diary;
    private final Instant now;
    private final List<PlainSpasm> all;

    private PlainSpasm(Diary diary, Instant now, EntryId id, List<Episode> parts, List<PlainSpasm> all) {
        this.diary = diary;
        this.now = now;
        this.id = id;
        this.parts = parts;
        this.all = all;
    }

    /** All there are, in the order of their onsets, those still ahead too. */
    static List<PlainSpasm> all(Diary diary, Instant now) {
        var real = diary.episodes().stream().filter(one -> !one.mistake()).toList();
        var groups = new TreeMap<EntryId, List<Episode>>();
        for (Episode one : real)
            groups.computeIfAbsent(root(one, real), _ -> new ArrayList<>()).add(one);
        List<PlainSpasm> all = new ArrayList<>();
        groups.forEach((id, parts) -> all.add(new PlainSpasm(
                diary, now, id, parts.stream().sorted(Entry.ORDER).toList(), all)));
        all.sort(Comparator.comparing((PlainSpasm one) -> one.parts.getFirst(), Entry.ORDER));
        return all;
    }

    private static EntryId root(Episode one, List<Episode> real) {
        Episode at = one;
        for (int steps = 0; steps < 50; steps++) {
            var joined = at.joinedTo();
            var next = real.stream()
                    .filter(other -> joined.equals(Optional.of(other.id())))
                    .findFirst();
            if (next.isEmpty()) return at.id();
            at = next.get();
        }
        return one.id(); // in a circle
    }

    boolean hasBegun() {
        return !began().isAfter(now);
    }

    private Instant began() {
        return parts.getFirst().at().instant();
    }

    private List<Episode> begunParts() {
        return parts.stream().filter(part -> !part.at().instant().isAfter(now)).toList();
    }

    private static boolean lasts(List<Episode> parts, Instant moment) {
        return parts.stream()
                .anyMatch(part ->
                        part.end().isEmpty() || !part.end().get().at().instant().isBefore(moment));
    }

    private boolean owns(Instant at, Optional<EntryId> named) {
        var byName = all.stream()
                .filter(one -> one.parts.stream().anyMatch(part -> named.equals(Optional.of(part.id()))))
                .findFirst();
        if (byName.isPresent()) return byName.get() == this;
        return all.stream()
                .filter(one -> !one.began().isAfter(at) && lasts(one.parts, at))
                .reduce((early, late) -> late)
                .filter(one -> one == this)
                .isPresent();
    }

    private List<Reading> owned() {
        return diary.readings().stream()
                .filter(one -> !one.mistake() && !one.at().instant().isAfter(now))
                .filter(one -> owns(one.at().instant(), one.episode()))
                .toList();
    }

    When onset() {
        Episode first = parts.getFirst();
        return first.certainty() == OnsetCertainty.UNKNOWN && !owned().isEmpty()
                ? owned().getFirst().at()
                : first.at();
    }

    private long onsetSecond() {
        return onset().instant().getEpochSecond();
    }

    /** Its entries from the onset on. */
    List<Reading> entries() {
        return owned().stream().filter(one -> second(one) >= onsetSecond()).toList();
    }

    static long second(Entry one) {
        return one.at().instant().getEpochSecond();
    }

    static List<Reading> scored(List<Reading> all) {
        return all.stream().filter(one -> one.pain().now().isPresent()).toList();
    }

    static int score(Reading one) {
        return one.pain().now().orElseThrow().value();
    }

    Optional<When> end() {
        if (begunParts().stream().anyMatch(part -> part.end().isEmpty())) return Optional.empty();
        return ends().map(End::at).max(Comparator.comparing(When::instant));
    }

    private Stream<End> ends() {
        return begunParts().stream().flatMap(part -> part.end().stream());
    }

    /** Of the latest end that is not "same as earlier". */
    Optional<EndReason> reason() {
        if (end().isEmpty()) return Optional.empty();
        return Optional.of(ends().filter(end -> end.reason() != EndReason.SAME_AS_EARLIER)
                .max(Comparator.comparing((End end) -> end.at().instant()))
                .map(End::reason)
                .orElse(EndReason.SAME_AS_EARLIER));
    }

    boolean isCensored() {
        return end().isEmpty() || reason().equals(Optional.of(EndReason.STOPPED_LOGGING));
    }

    private static boolean confirms(Reading one) {
        boolean hurts = one.pain().now().isPresent() && score(one) >= 1;
        return one.stillThere() == Tri.YES || one.stillThere() == Tri.NOT_ASKED && hurts;
    }

    private static boolean denies(Reading one) {
        boolean zero = one.pain().now().isPresent() && score(one) == 0;
        return one.stillThere() == Tri.NO || one.stillThere() == Tri.NOT_ASKED && zero;
    }

    private long confirmedAt() {
        long at = onsetSecond();
        for (Reading one : entries()) if (confirms(one)) at = second(one);
        return at;
    }

    long confirmed() {
        return confirmedAt() - onsetSecond();
    }

    private long running() {
        return Math.max(0, end().map(When::instant).orElse(now).getEpochSecond() - onsetSecond());
    }

    long length() {
        return isCensored() ? confirmed() : running();
    }

    String reached(long hours) {
        long limit = hours * HOUR;
        if (end().isPresent() && !isCensored()) return running() > limit ? "YES" : "NO";
        if (confirmed() > limit) return "YES";
        if (end().isPresent()) return "UNKNOWN";
        if (running() <= limit) return "NO";
        boolean gone = false;
        boolean after = false;
        for (Reading one : entries()) {
            if (confirms(one)) gone = false;
            else gone |= denies(one);
        }
        after = now.getEpochSecond() - confirmedAt() > 36 * HOUR;
        return gone || after ? "UNKNOWN" : "YES";
    }

    /** Stretches over 36 h, as seconds from and to. */
    List<long[]> gaps() {
        long last = end().map(When::instant).orElse(now).getEpochSecond();
        List<Long> points = new ArrayList<>(List.of(onsetSecond()));
        for (Reading one : entries()) if (second(one) <= last) points.add(second(one));
        points.add(last);
        List<long[]> gaps = new ArrayList<>();
        for (int i = 1; i < points.size(); i++)
            if (points.get(i) - points.get(i - 1) > 36 * HOUR) gaps.add(new long[] {points.get(i - 1), points.get(i)});
        return gaps;
    }

    List<Contact> contacts() {
        return diary.contacts().stream()
                .filter(one -> !one.mistake() && !one.at().instant().isAfter(now))
                .filter(one -> owns(one.at().instant(), one.episode()))
                .toList();
    }

    /** Whole days since the spasm before; empty where there is none or it had not ended by then. */
    Optional<Long> daysSincePrevious() {
        int place = all.indexOf(this);
        if (place == 0) return Optional.empty();
        return all.get(place - 1)
                .end()
                .map(end -> onsetSecond() - end.instant().getEpochSecond())
                .filter(clear -> clear >= 0)
                .map(clear -> clear / DAY);
    }

    private long cut() {
        int next = all.indexOf(this) + 1;
        return next < all.size() && all.get(next).hasBegun()
                ? all.get(next).began().getEpochSecond()
                : now.getEpochSecond() + 1_000 * DAY;
    }

    private List<Reading> toTheNext() {
        return scored(diary.readings()).stream()
                .filter(one -> !one.mistake() && !one.at().instant().isAfter(now))
                .filter(one -> second(one) >= onsetSecond() && second(one) < cut())
                .toList();
    }

    /** The word for it, and the second it is so from. */
    record Calm(String told, Optional<Long> at) {}

    Calm recovery() {
        List<Reading> all = toTheNext();
        boolean unsure = false;
        boolean soFar = false;
        for (Reading one : all) {
            long from = second(one);
            List<Reading> week = all.stream()
                    .filter(other -> second(other) >= from && second(other) < from + 7 * DAY)
                    .toList();
            boolean over = now.getEpochSecond() >= from + 7 * DAY;
            if (week.stream().anyMatch(other -> score(other) > 1) || cut() < from + 7 * DAY) continue;
            boolean full = true;
            for (int slot = 0; slot < 7; slot++) {
                long begin = from + slot * DAY;
                full &= week.stream().anyMatch(other -> second(other) >= begin && second(other) < begin + DAY);
            }
            if (over && full) return new Calm("RECOVERED", Optional.of(from));
            if (over) unsure = true;
            else soFar = true;
        }
        return new Calm(unsure || silent(all) ? "CANNOT_TELL" : soFar ? "NOT_YET" : "NOT_RECOVERED", Optional.empty());
    }

    /** Seven days without any score after a high one, or after the onset where there is no score. */
    private boolean silent(List<Reading> all) {
        long bound = Math.min(cut(), now.getEpochSecond());
        if (all.isEmpty()) return bound - onsetSecond() >= 7 * DAY;
        return all.stream()
                .filter(one -> score(one) > 1)
                .map(one -> second(one) + 1)
                .anyMatch(from -> from + 7 * DAY <= bound
                        && all.stream().noneMatch(one -> second(one) >= from && second(one) < from + 7 * DAY));
    }
}
