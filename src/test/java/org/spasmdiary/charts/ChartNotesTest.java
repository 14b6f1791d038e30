package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.spasmdiary.diary.Notes;

/** A note that is a mark on the picture is a text in the table: the table is what the picture leaves to read. */
class ChartNotesTest {
    private static ChartDiary spasmWith(String note, String privateNote) {
        return ChartDiary.began()
                .spasm(spasm -> spasm.withNotes("", new Notes(note, privateNote)))
                .pains(0, 6, 5, 4);
    }

    private static List<String> notes(ChartDiary diary, ChartOptions options) {
        return diary.picture(Look.LIGHT, options).table().rows().stream()
                .map(List::getLast)
                .filter(note -> !note.isEmpty())
                .toList();
    }

    @Test
    void theNoteOfTheSpasmItselfIsInTheRowOfItsOnset() {
        List<String> onset =
                spasmWith("Lifted a basket", "").picture().table().rows().getFirst();
        assertThat(onset).startsWith("2025-10-14 16:30").endsWith("Lifted a basket");
    }

    @Test
    void everyMarkOfANoteOnThePictureHasItsTextInTheTable() {
        ChartDiary diary = ChartDiary.nineDays();
        assertThat(notes(diary, ChartOptions.ALL))
                .containsExactlyElementsOf(diary.series().notes().stream()
                        .map(EpisodeSeries.Event::said)
                        .toList());
    }

    @Test
    void aPrivateNoteOfTheSpasmIsListedOnlyWhenAskedFor() {
        ChartDiary diary = spasmWith("Lifted a basket", "We had quarrelled");
        assertThat(notes(diary, ChartOptions.ALL)).containsExactly("Lifted a basket");
        assertThat(notes(diary, ChartOptions.ALL.withPrivateNotes(true)))
                .containsExactly("Lifted a basket\nPrivate note: We had quarrelled");
    }

    @Test
    void aNoteOfSeveralLinesIsOneCellOfTheFile() {
        String csv = spasmWith("Lifted a basket,\nthen \"clack\"", "")
                .picture()
                .table()
                .csv();
        assertThat(csv).contains(",\"Lifted a basket,\nthen \"\"clack\"\"\"\r\n");
    }

    @Test
    void aPictureWithoutRoomForTheRowOfNotesStillListsThem() {
        ChartDiary diary = spasmWith("Lifted a basket", "");
        Picture low = diary.picture(Look.LIGHT, ChartOptions.ALL.withTextScale(2));
        assertThat(new String(Pictures.svg(low, 800, 340), StandardCharsets.UTF_8))
                .doesNotContain("Lifted");
        assertThat(low.table().csv()).contains("Lifted a basket");
    }
}
