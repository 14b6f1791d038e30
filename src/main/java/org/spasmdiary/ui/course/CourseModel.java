package org.spasmdiary.ui.course;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.spasmdiary.analysis.BoutAt;
import org.spasmdiary.analysis.ChangeThatMatters;
import org.spasmdiary.analysis.EpisodeLength;
import org.spasmdiary.analysis.Known;
import org.spasmdiary.analysis.Recovery;
import org.spasmdiary.analysis.Recurrence;
import org.spasmdiary.analysis.ResearchPeriods;
import org.spasmdiary.diary.Bout;
import org.spasmdiary.diary.Diary;
import org.spasmdiary.words.Format;
import org.spasmdiary.words.Words;

/** One spasm by the definitions of the data dictionary, 9, each said or "cannot tell" with why. */
record CourseModel(List<Line> lines) {
    /**
     * One of them.
     *
     * @param key tells it from the others
     * @param what what is looked at
     * @param said what came of it
     */
    record Line(String key, String what, String said) {}

    CourseModel {
        lines = List.copyOf(lines);
    }

    static CourseModel of(Diary diary, Bout bout, Instant now, Words words) {
        var told = new Telling(words);
        BoutAt spasm = BoutAt.of(diary, bout, now);
        return new CourseModel(List.of(
                told.line(
                        "end", told.end(EpisodeLength.of(spasm), spasm.entries().size())),
                told.line("low", told.recovered(Recovery.of(diary, bout, Recovery.LOW, now), diary)),
                told.line("none", told.recovered(Recovery.of(diary, bout, Recovery.NONE, now), diary)),
                told.line("change", told.change(ChangeThatMatters.of(spasm))),
                told.line("back", told.back(Recurrence.after(diary, bout, now))),
                told.line("research", told.research(ResearchPeriods.of(diary, now)))));
    }

    /** Numbers to sentences. */
    private record Telling(Words words, Format format) {
        Telling(Words words) {
            this(words, words.format());
        }

        Line line(String key, String said) {
            return new Line(key, words.text("ui.course.what." + key), said);
        }

        String end(EpisodeLength length, int entries) {
            String how = length.end()
                    .map(end -> words.text("ui.course.end." + end.reason(), "length", lasted(length)))
                    .orElseGet(() -> words.text("ui.course.end.open", "length", lasted(length)));
            return how + " " + words.count("ui.course.entries", entries);
        }

        private String lasted(EpisodeLength length) {
            return format.spoken(length.length());
        }

        String recovered(Recovery recovery, Diary diary) {
            return switch (recovery.told()) {
                case RECOVERED ->
                    words.text(
                            "ui.course.recovered.yes", "day", day(recovery.at().orElseThrow(), diary));
                case NOT_YET -> words.text("ui.course.recovered.notYet");
                case NOT_RECOVERED -> words.text("ui.course.recovered.no");
                case CANNOT_TELL -> words.text("ui.course.recovered.cannotTell", "n", format.number(recovery.empty()));
            };
        }

        /** The day as it was lived where the entry was written. */
        private String day(Instant at, Diary diary) {
            return diary.readings().stream()
                    .filter(one -> one.at().instant().equals(at))
                    .findFirst()
                    .map(one -> format.dayYear(one.at().day()))
                    .orElseThrow();
        }

        String change(ChangeThatMatters change) {
            if (change.told() == ChangeThatMatters.Told.CANNOT_TELL)
                return words.text(change.start().isEmpty() ? "ui.course.change.noStart" : "ui.course.change.noLater");
            return words.text(
                    "ui.course.change." + change.told(), "start", score(change.start()), "last", score(change.last()));
        }

        private String score(OptionalInt score) {
            return format.number(score.orElseThrow());
        }

        String back(Optional<Recurrence> next) {
            if (next.isEmpty()) return words.text("ui.course.back.none");
            Recurrence one = next.get();
            String length = one.clear()
                    .filter(clear -> !clear.isNegative())
                    .map(format::spoken)
                    .orElse("");
            return words.text("ui.course.back." + why(one), "length", length);
        }

        /** What settles it, or what keeps it from being told. */
        private static String why(Recurrence one) {
            if (one.told() == Known.YES) return "yes";
            if (one.isClear() == Known.NO) {
                boolean month =
                        one.clear().filter(clear -> clear.toDays() >= 30).isPresent();
                boolean overlap =
                        one.clear().filter(clear -> clear.isNegative()).isPresent();
                return overlap ? "overlap" : month ? "felt" : "soon";
            }
            if (one.lasted() == Known.NO) return "short";
            if (one.felt() == Known.NO) return "mild";
            if (one.isClear() == Known.CANNOT_TELL) return "endUnknown";
            return one.lasted() == Known.CANNOT_TELL ? "lengthUnknown" : "painUnknown";
        }

        String research(ResearchPeriods all) {
            return words.text(
                    "ui.course.research",
                    "n",
                    format.number(all.count(Known.YES)),
                    "all",
                    format.number(all.periods().size()),
                    "unknown",
                    format.number(all.count(Known.CANNOT_TELL)));
        }
    }
}
