package org.spasmdiary.diary;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One noted state at one moment; the clinical pages and the screens call it an entry.
 *
 * @param at when it was so
 * @param stillThere whether the spasm is still there
 * @param temperatureC degrees Celsius, 34.0 to 43.0
 * @param pgic compared with the start, 1 very much better to 7 very much worse
 * @param episode names the spasm only where its time alone would say otherwise
 */
public record Reading(
        EntryId id,
        When at,
        Instant recorded,
        boolean mistake,
        Pain pain,
        Tri stillThere,
        Complaints complaints,
        Function function,
        Everyday everyday,
        SafetyAnswers safety,
        Sleep sleep,
        Optional<BigDecimal> temperatureC,
        Daily daily,
        Optional<Integer> pgic,
        Optional<EntryId> episode,
        Notes notes)
        implements Entry {

    public Reading {
        recorded = WholeSeconds.of(recorded);
        temperatureC = temperatureC.map(Decimals::plain);
        temperatureC.ifPresent(Measure.TEMPERATURE_C::require);
        pgic.ifPresent(Measure.PGIC::require);
    }

    /** A reading with nothing in it yet; it must be given a field before it can be saved. */
    public static Reading empty(EntryId id, When at, Instant recorded) {
        return new Reading(
                id,
                at,
                recorded,
                false,
                Pain.NOT_SAID,
                Tri.NOT_ASKED,
                Complaints.NOT_SAID,
                Function.NOT_ASKED,
                Everyday.NOT_ASKED,
                SafetyAnswers.NOT_ASKED,
                Sleep.NOT_SAID,
                Optional.empty(),
                Daily.NOT_SAID,
                Optional.empty(),
                Optional.empty(),
                Notes.NONE);
    }

    /** Whether it says nothing but its times and ids. */
    public boolean isEmpty() {
        return equals(empty(id, at, recorded).withMistake(mistake).withEpisode(episode));
    }

    public Reading withAt(When newAt) {
        return copy(newAt, mistake, pain, stillThere, complaints, function, everyday, safety, sleep, episode, notes);
    }

    public Reading withPain(Pain newPain) {
        return copy(at, mistake, newPain, stillThere, complaints, function, everyday, safety, sleep, episode, notes);
    }

    public Reading withStillThere(Tri answer) {
        return copy(at, mistake, pain, answer, complaints, function, everyday, safety, sleep, episode, notes);
    }

    public Reading withComplaints(Complaints newComplaints) {
        return copy(at, mistake, pain, stillThere, newComplaints, function, everyday, safety, sleep, episode, notes);
    }

    public Reading withFunction(Function newFunction) {
        return copy(at, mistake, pain, stillThere, complaints, newFunction, everyday, safety, sleep, episode, notes);
    }

    public Reading withEveryday(Everyday newEveryday) {
        return copy(at, mistake, pain, stillThere, complaints, function, newEveryday, safety, sleep, episode, notes);
    }

    public Reading withSafety(SafetyAnswers newSafety) {
        return copy(at, mistake, pain, stillThere, complaints, function, everyday, newSafety, sleep, episode, notes);
    }

    public Reading withSleep(Sleep newSleep) {
        return copy(at, mistake, pain, stillThere, complaints, function, everyday, safety, newSleep, episode, notes);
    }

    public Reading withEpisode(Optional<EntryId> newEpisode) {
        return copy(at, mistake, pain, stillThere, complaints, function, everyday, safety, sleep, newEpisode, notes);
    }

    public Reading withNotes(Notes newNotes) {
        return copy(at, mistake, pain, stillThere, complaints, function, everyday, safety, sleep, episode, newNotes);
    }

    public Reading withTemperatureC(Optional<BigDecimal> degrees) {
        return new Reading(
                id,
                at,
                recorded,
                mistake,
                pain,
                stillThere,
                complaints,
                function,
                everyday,
                safety,
                sleep,
                degrees,
                daily,
                pgic,
                episode,
                notes);
    }

    @Override
    public Reading withMistake(boolean isMistake) {
        return copy(at, isMistake, pain, stillThere, complaints, function, everyday, safety, sleep, episode, notes);
    }

    private Reading copy(
            When newAt,
            boolean newMistake,
            Pain newPain,
            Tri newStillThere,
            Complaints newComplaints,
            Function newFunction,
            Everyday newEveryday,
            SafetyAnswers newSafety,
            Sleep newSleep,
            Optional<EntryId> newEpisode,
            Notes newNotes) {
        return new Reading(
                id,
                newAt,
                recorded,
                newMistake,
                newPain,
                newStillThere,
                newComplaints,
                newFunction,
                newEveryday,
                newSafety,
                newSleep,
                temperatureC,
                daily,
                pgic,
                newEpisode,
                newNotes);
    }
}
