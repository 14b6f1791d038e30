package org.spasmdiary.ui.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spasmdiary.alerts.Tier;

/**
 * One card of the page, in words.
 *
 * @param key last part of its node ids, such as P2 or rules-URGENT
 * @param name what a screen reader calls it, such as "Advice for days 2 to 7"
 * @param here whether it is the part that the open spasm is in now
 * @param waits whether it suggests exercise or heat while a warning sign is not checked
 * @param open whether its lines show at first
 * @param beside whether it stands in the narrow column where there is room for two
 * @param differ what the sources say differently
 * @param footer said under its lines; empty for none
 */
record CardText(
        String key,
        String title,
        String name,
        boolean here,
        boolean waits,
        boolean open,
        boolean beside,
        List<Group> groups,
        List<Line> differ,
        String footer) {
    CardText {
        groups = List.copyOf(groups);
        differ = List.copyOf(differ);
    }

    /** Lines under a heading of their own; an empty heading is none. */
    record Group(String heading, Optional<Tier> tier, List<Line> lines) {
        Group {
            lines = List.copyOf(lines);
        }

        static Group plain(List<Line> lines) {
            return new Group("", Optional.empty(), lines);
        }
    }

    /** A sentence and what it rests on. */
    record Line(String text, String source) {}

    /** All lines from top to bottom. */
    List<Line> lines() {
        return Stream.concat(groups.stream().flatMap(group -> group.lines().stream()), differ.stream())
                .toList();
    }
}
