package org.spasmdiary.durability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.diary.Revision;

/** Knows what was tried and what was acknowledged, and says what a diary holds that it must not, or lacks. */
final class Oracle {
    private final Map<EntryId, Integer> acknowledged = new HashMap<>();
    private final Map<EntryId, Integer> tried = new HashMap<>();
    private int acks;
    private int inMidSave;

    /** Takes in what one child said. */
    void heard(List<String> lines) {
        int open = 0;
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            if (parts.length != 3 || parts[1].length() != 36) continue; // READY, or a line cut by the kill
            EntryId id = EntryId.parse(parts[1]);
            int seq = Integer.parseInt(parts[2]);
            if (parts[0].equals("T")) {
                tried.put(id, seq);
                open++;
            } else {
                open--;
                if (parts[0].equals("A")) {
                    acknowledged.put(id, seq);
                    acks++;
                }
            }
        }
        if (open > 0) inMidSave++;
    }

    /** How many saves were acknowledged. */
    int acks() {
        return acks;
    }

    /** How many children died between "about to save" and "saved". */
    int inMidSave() {
        return inMidSave;
    }

    /** Lost, taken back, half or invented entries, and edits without their history; empty when all is as it was said. */
    List<String> problems(Diary diary, List<Revision> revisions) {
        List<String> found = new ArrayList<>();
        Map<EntryId, Reading> kept = new HashMap<>();
        diary.readings().forEach(reading -> kept.put(reading.id(), reading));
        acknowledged.forEach((id, seq) -> {
            Reading reading = kept.get(id);
            if (reading == null) found.add("lost " + id);
            else if (sequence(reading) < seq) found.add("taken back " + id + " to " + sequence(reading));
        });
        kept.forEach((id, reading) -> {
            if (!tried.containsKey(id)) found.add("invented " + id);
            else if (sequence(reading) > tried.get(id)) found.add("from the future " + id);
            if (reading.pain().now().orElseThrow().value() != sequence(reading) % 11) found.add("half " + id);
            boolean edited = sequence(reading) != reading.id().value().getLeastSignificantBits();
            boolean told = revisions.stream()
                    .anyMatch(one -> one.entry().equals(id)
                            && one.field().equals("note")
                            && one.newText()
                                    .filter(reading.notes().note()::equals)
                                    .isPresent());
            if (edited != told) found.add("history of " + id);
        });
        return found;
    }

    private static int sequence(Reading reading) {
        return Integer.parseInt(reading.notes().note());
    }
}
