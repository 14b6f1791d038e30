package org.spasmdiary.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spasmdiary.charts.EpisodeSeries.Event;
import org.spasmdiary.diary.ContactHow;
import org.spasmdiary.diary.ContactKind;
import org.spasmdiary.diary.Notes;

class EventsTest {
    private static final String SECRET = "Told nobody about the argument";

    @Test
    void notesStandAtTheirOwnTimesAndTheSpasmsOwnAtTheOnset() {
        EpisodeSeries series = ChartDiary.began()
                .spasm(spasm -> spasm.withNotes("", new Notes("Lifted a basket", "")))
                .note(5, 6, "Better lying down")
                .series();
        assertThat(series.notes()).extracting(Event::hour).containsExactly(0.0, 5.0);
        assertThat(series.notes()).extracting(Event::said).containsExactly("Lifted a basket", "Better lying down");
    }

    @Test
    void aPrivateNoteHasNoMarkUnlessAskedFor() {
        ChartDiary diary = ChartDiary.began().privateNote(5, 6, SECRET);
        assertThat(diary.series().notes()).isEmpty();
        assertThat(diary.series(ChartOptions.ALL.withPrivateNotes(true)).notes())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.symbol()).isEqualTo(Symbol.PRIVATE_NOTE);
                    assertThat(note.said()).isEqualTo("Private note");
                });
    }

    @Test
    void aPrivateNoteIsInNoPictureAndNoTableUnlessAskedFor() {
        ChartDiary diary = ChartDiary.began().privateNote(5, 6, SECRET);
        for (Look look : Look.values()) {
            EpisodePicture picture = diary.picture(look, ChartOptions.ALL);
            assertThat(new String(Pictures.svg(picture, 900, 500), java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContain(SECRET)
                    .doesNotContain("Private");
            assertThat(picture.table().csv()).doesNotContain(SECRET);
            assertThat(picture.spoken()).doesNotContain(SECRET);
        }
        ChartOptions asked = ChartOptions.ALL.withPrivateNotes(true);
        assertThat(diary.picture(Look.LIGHT, asked).table().csv()).contains("Private note: " + SECRET);
        assertThat(new String(
                        Pictures.svg(diary.picture(Look.LIGHT, asked), 900, 500),
                        java.nio.charset.StandardCharsets.UTF_8))
                .as("a picture never quotes it")
                .doesNotContain(SECRET);
    }

    @Test
    void onPaperAPrivateNoteHasNoMarkEvenWhenAskedFor() {
        ChartDiary diary = ChartDiary.began().privateNote(5, 6, SECRET);
        ChartOptions asked = ChartOptions.ALL.withPrivateNotes(true);
        String svg = new String(
                Pictures.svg(diary.picture(Look.PRINT, asked), 900, 500), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(svg).doesNotContain("Private note");
    }

    @Test
    void alertsStandWhenTheyWereFirstShown() {
        EpisodeSeries series =
                ChartDiary.began().pain(0, 5).alert("R22", 72.001).now(80).series();
        assertThat(series.alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.hour()).isGreaterThan(72);
            assertThat(alert.symbol()).isEqualTo(Symbol.ALERT);
            assertThat(alert.said()).isNotBlank().isNotEqualTo("R22");
        });
    }

    @Test
    void anAlertOfAnotherRuleSetKeepsItsNumber() {
        assertThat(ChartDiary.began().alert("R99", 3).series().alerts())
                .singleElement()
                .extracting(Event::said)
                .isEqualTo("R99");
    }

    @Test
    void contactsInTheTimeOfTheSpasmAreCountedByWhoTheyWere() {
        EpisodeSeries series = ChartDiary.began()
                .contact(ContactKind.DOCTOR, ContactHow.PHONE, 3)
                .contact(ContactKind.DOCTOR, ContactHow.VISIT, 20)
                .contact(ContactKind.PHYSIO, ContactHow.VISIT, 70)
                .over(60)
                .series();
        assertThat(series.contacts()).extracting(Event::said).containsExactly("Doctor, Phone", "Doctor, Visit");
        assertThat(series.contacted()).containsOnlyKeys(ContactKind.DOCTOR).containsEntry(ContactKind.DOCTOR, 2);
    }

    @Test
    void whatWasBeforeTheOnsetOrIsStillAheadIsNotDrawn() {
        EpisodeSeries series = ChartDiary.began()
                .contact(ContactKind.DOCTOR, ContactHow.PHONE, -3)
                .contact(ContactKind.DOCTOR, ContactHow.PHONE, 30)
                .now(10)
                .series();
        assertThat(series.contacts()).isEmpty();
    }
}
