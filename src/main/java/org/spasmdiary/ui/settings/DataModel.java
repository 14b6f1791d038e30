package org.spasmdiary.ui.settings;

import java.util.List;
import java.util.stream.Stream;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.diary.Entry;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.Reading;
import org.spasmdiary.words.Words;

/**
 * What is in the diary file.
 *
 * @param counts a line for each kind of thing, also where there is none
 */
record DataModel(String file, List<String> counts) {
    DataModel {
        counts = List.copyOf(counts);
    }

    /**
     * @param earlier how many earlier values are kept
     * @param inBin how many entries lie in the bin
     */
    static DataModel of(String file, Diary diary, int earlier, int inBin, Words words) {
        return new DataModel(
                file,
                List.of(
                        words.count(
                                "ui.settings.count.spasms", diary.bouts().all().size()),
                        words.count(
                                "ui.settings.count.readings", diary.readings().size()),
                        words.count(
                                "ui.settings.count.treatments",
                                diary.treatments().size()),
                        words.count(
                                "ui.settings.count.contacts", diary.contacts().size()),
                        words.count("ui.settings.count.private", privateNotes(diary)),
                        words.count("ui.settings.count.earlier", earlier),
                        words.count("ui.settings.count.bin", inBin)));
    }

    private static long privateNotes(Diary diary) {
        return diary.entries()
                .flatMap(DataModel::notes)
                .filter(notes -> !notes.privateNote().isEmpty())
                .count();
    }

    private static Stream<Notes> notes(Entry entry) {
        return switch (entry) {
            case Reading reading -> Stream.of(reading.notes());
            case Episode episode -> Stream.of(episode.notes());
            default -> Stream.empty();
        };
    }
}
