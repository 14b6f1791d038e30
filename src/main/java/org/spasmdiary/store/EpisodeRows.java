package org.spasmdiary.store;

import java.util.List;
import java.util.Optional;
import org.spasmdiary.diary.Answer;
import org.spasmdiary.diary.BodyMark;
import org.spasmdiary.diary.Cause;
import org.spasmdiary.diary.End;
import org.spasmdiary.diary.EndReason;
import org.spasmdiary.diary.Episode;
import org.spasmdiary.diary.Injury;
import org.spasmdiary.diary.OnsetCertainty;
import org.spasmdiary.diary.OnsetHow;
import org.spasmdiary.diary.Place;
import org.spasmdiary.diary.Region;
import org.spasmdiary.diary.Side;
import org.spasmdiary.diary.SinceChecked;
import org.spasmdiary.diary.Tri;
import org.spasmdiary.diary.Trigger;

/** Episodes. */
final class EpisodeRows implements Rows<Episode> {
    @Override
    public Class<Episode> kind() {
        return Episode.class;
    }

    @Override
    public String table() {
        return "episode";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "certainty",
                "how",
                "end_s",
                "end_zone",
                "end_offset_s",
                "end_reason",
                "joined_to",
                "side",
                "trigger_detail",
                "injury",
                "injury_unsure",
                "injury_since",
                "injury_asked_s",
                "accident",
                "accident_unsure",
                "accident_since",
                "accident_asked_s",
                "swelling_or_bruise",
                "title");
    }

    @Override
    public void write(Episode episode, Sheet sheet) {
        sheet.word("certainty", episode.certainty())
                .word("how", episode.how(), OnsetHow.NOT_ASKED)
                .when("end", episode.end().map(End::at))
                .word("end_reason", episode.end().map(End::reason))
                .id("joined_to", episode.joinedTo())
                .word("side", episode.place().side(), Side.NOT_ASKED)
                .text("trigger_detail", episode.cause().detail())
                .tri("swelling_or_bruise", episode.injury().swellingOrBruise())
                .text("title", episode.title())
                .text("note", episode.notes().note())
                .text("private_note", episode.notes().privateNote())
                .tags("region", episode.place().regions())
                .tags("body_mark", episode.place().bodyMap())
                .tags("trigger", episode.cause().triggers());
        answer(sheet, "injury", episode.injury().injury());
        answer(sheet, "accident", episode.injury().seriousAccident());
    }

    private static void answer(Sheet sheet, String name, Optional<Answer> given) {
        given.ifPresent(answer -> sheet.word(name, answer.yes() ? Tri.YES : Tri.NO)
                .flag(name + "_unsure", answer.unsure())
                .word(name + "_since", answer.sinceChecked(), SinceChecked.NOT_ASKED)
                .put(name + "_asked_s", answer.askedAt().getEpochSecond()));
    }

    @Override
    public Episode read(Common common, Row row) {
        return new Episode(
                common.id(),
                common.at(),
                common.recorded(),
                common.mistake(),
                row.wordOf(OnsetCertainty.class, "certainty"),
                row.word(OnsetHow.class, "how", OnsetHow.NOT_ASKED),
                row.when("end").map(end -> new End(end, row.wordOf(EndReason.class, "end_reason"))),
                row.id("joined_to"),
                new Place(
                        row.tags(Region.class, "region"),
                        row.word(Side.class, "side", Side.NOT_ASKED),
                        row.tags(BodyMark.class, "body_mark")),
                new Cause(row.tags(Trigger.class, "trigger"), row.text("trigger_detail")),
                new Injury(answer(row, "injury"), answer(row, "accident"), row.tri("swelling_or_bruise")),
                row.text("title"),
                common.notes());
    }

    private static Optional<Answer> answer(Row row, String name) {
        if (!row.tri(name).isAsked()) return Optional.empty();
        return Optional.of(new Answer(
                row.tri(name).isYes(),
                row.flag(name + "_unsure"),
                row.word(SinceChecked.class, name + "_since", SinceChecked.NOT_ASKED),
                row.instant(name + "_asked_s").orElseThrow(IllegalArgumentException::new)));
    }
}
