package org.spasmdiary.diary.form;

import java.time.Instant;
import java.util.Optional;
import org.spasmdiary.diary.BodyMark;
import org.spasmdiary.diary.Cause;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Field;
import org.spasmdiary.diary.Injury;
import org.spasmdiary.diary.Notes;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.OnsetHow;
import org.spasmdiary.diary.Place;
import org.spasmdiary.diary.Problem;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Side;
import org.spasmdiary.diary.TextLimit;
import org.spasmdiary.diary.Trigger;
import org.spasmdiary.diary.When;

final class EpisodeForm {
    private EpisodeForm() {}

    static void write(Episode episode, Fields fields) {
        fields.time(Field.ONSET, episode.at())
                .code(Field.ONSET_CERTAINTY, episode.certainty())
                .asked(Field.ONSET_HOW, episode.how());
        episode.end().ifPresent(end -> fields.time(Field.END, end.at()).code(Field.END_REASON, end.reason()));
        Place place = episode.place();
        fields.set(Field.REGIONS, place.regions())
                .asked(Field.SIDE, place.side())
                .set(Field.BODY_MAP, place.bodyMap())
                .set(Field.TRIGGERS, episode.cause().triggers())
                .text(Field.TRIGGER_DETAIL, episode.cause().detail());
        Instant onset = episode.at().instant();
        Injury injury = episode.injury();
        injury.injury().ifPresent(a -> AnswerForm.write(fields, Field.INJURY.code(), a, onset));
        injury.seriousAccident().ifPresent(a -> AnswerForm.write(fields, Field.SERIOUS_ACCIDENT.code(), a, onset));
        fields.tri(Field.SWELLING_OR_BRUISE, injury.swellingOrBruise())
                .id(Field.JOINED_TO, episode.joinedTo())
                .text(Field.TITLE, episode.title())
                .text(Field.NOTE, episode.notes().note())
                .text(Field.PRIVATE_NOTE, episode.notes().privateNote());
    }

    static Optional<Episode> read(Form form, Head head) {
        boolean wrong = isMistakeReason(form);
        Optional<EndReason> reason = wrong ? Optional.empty() : form.code(Field.END_REASON, EndReason.class);
        Optional<End> end = end(form, head.at(), reason, wrong);
        var certainty = form.code(Field.ONSET_CERTAINTY, OnsetCertainty.class).orElse(OnsetCertainty.ABOUT);
        var how = form.code(Field.ONSET_HOW, OnsetHow.class).orElse(OnsetHow.NOT_ASKED);
        var place = new Place(
                form.set(Field.REGIONS, Region.class),
                form.code(Field.SIDE, Side.class).orElse(Side.NOT_ASKED),
                form.set(Field.BODY_MAP, BodyMark.class));
        var cause = new Cause(
                form.set(Field.TRIGGERS, Trigger.class), form.text(Field.TRIGGER_DETAIL, TextLimit.TRIGGER_DETAIL));
        Instant onset = head.at().instant();
        var injury = new Injury(
                AnswerForm.read(form, Field.INJURY, Field.INJURY.code(), onset),
                AnswerForm.read(form, Field.SERIOUS_ACCIDENT, Field.SERIOUS_ACCIDENT.code(), onset),
                form.tri(Field.SWELLING_OR_BRUISE));
        var joinedTo = form.id(Field.JOINED_TO);
        String title = form.text(Field.TITLE, TextLimit.TITLE);
        var notes = new Notes(form.text(Field.NOTE, TextLimit.NOTE), form.text(Field.PRIVATE_NOTE, TextLimit.NOTE));
        if (form.isBroken()) return Optional.empty();
        return Optional.of(new Episode(
                head.id(),
                head.at(),
                head.recorded(),
                head.mistake() || wrong,
                certainty,
                how,
                end,
                joinedTo,
                place,
                cause,
                injury,
                title,
                notes));
    }

    /** An end reason of MISTAKE means the same as the mark. */
    private static boolean isMistakeReason(Form form) {
        return form.peek(Field.END_REASON) instanceof String text && text.equals("MISTAKE");
    }

    private static Optional<End> end(Form form, When onset, Optional<EndReason> reason, boolean wrong) {
        Optional<When> end = form.when(Field.END);
        if (end.isEmpty()) {
            if (reason.isPresent() && !form.has(Field.END)) form.note(Problem.of(Field.END, "missing"));
            return Optional.empty();
        }
        if (end.get().isBefore(onset)) {
            form.bad(Problem.of(Field.END, "endBeforeStart", end.get(), onset));
            return Optional.empty();
        }
        if (reason.isEmpty() && !wrong && !form.has(Field.END_REASON))
            form.note(Problem.of(Field.END_REASON, "missing"));
        return Optional.of(new End(end.get(), reason.orElse(EndReason.EASED)));
    }
}
