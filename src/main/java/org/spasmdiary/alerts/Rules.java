package org.spasmdiary.alerts;

import static org.spasmdiary.alerts.Scope.EPISODE;
import static org.spasmdiary.alerts.Scope.PERSON;
import static org.spasmdiary.alerts.Tier.EMERGENCY;
import static org.spasmdiary.alerts.Tier.INFO;
import static org.spasmdiary.alerts.Tier.SEE_DOCTOR;
import static org.spasmdiary.alerts.Tier.URGENT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.SafetyQuestion;

/** All rules; their conditions, sources and numbers are those of rules.md. */
public final class Rules {
    /** Goes up whenever a rule, its words or its numbers change; kept with every alert that was shown. */
    public static final String VERSION = "1";

    private static final LatchedAnswerRule BOTH_LEGS = latched(
            About.of(
                            "R03",
                            "both-legs",
                            EMERGENCY,
                            PERSON,
                            Clears.LATCHED,
                            "F093",
                            "X01",
                            "choice: \"both legs\" is from public back-pain advice, the seed says only numbness,"
                                    + " tingling or weakness")
                    .replacing("R07"),
            ReadingSigns.both(SafetyQuestion.NUMB_TINGLE_WEAK, SafetyQuestion.BOTH_LEGS));

    private static final LatchedAnswerRule CHEST_PAIN_SUDDEN = latched(
            About.of("R04", "chest-pain-sudden", EMERGENCY, PERSON, Clears.LATCHED, "F102", "X01")
                    .replacing("R06"),
            ReadingSigns.chestPain(Set.of(ChestPainKind.SUDDEN, ChestPainKind.NOT_ASKED)));

    private static final LatchedAnswerRule SERIOUS_ACCIDENT = latched(
            About.of(
                            "R05",
                            "serious-accident",
                            EMERGENCY,
                            EPISODE,
                            Clears.LATCHED,
                            "F094",
                            "X01",
                            "choice: seed says prompt check after any fall or accident; public advice sends a serious"
                                    + " accident to the emergency department")
                    .replacing("R08"),
            new InjurySigns(true));

    private static final DurationRule OVER_7_DAYS = new DurationRule(
            About.of(
                            "R11",
                            "over-7-days",
                            SEE_DOCTOR,
                            EPISODE,
                            Clears.CHECKED,
                            "F080",
                            "F090",
                            "F079",
                            "F084",
                            "F106",
                            "F204")
                    .replacing("R22"),
            Marks.DAYS_7,
            false);

    private static final DurationRule OVER_14_DAYS = new DurationRule(
            About.of("R12", "over-14-days", SEE_DOCTOR, EPISODE, Clears.CHECKED, "F085", "F084", "F063", "F204")
                    .replacing("R11", "R22"),
            Marks.DAYS_14,
            true);

    private static final DurationRule OVER_4_WEEKS = new DurationRule(
            About.of("R13", "over-4-weeks", SEE_DOCTOR, EPISODE, Clears.CHECKED, "F089", "F109")
                    .replacing("R11", "R12", "R22"),
            Marks.DAYS_28,
            true);

    private static final DurationRule OVER_72_HOURS = new DurationRule(
            About.of("R22", "over-72-hours", INFO, EPISODE, Clears.CHECKED, "F076", "F077", "F079"),
            Marks.HOURS_72,
            false);

    /** Every rule, by id. */
    public static final List<Rule> ALL = List.of(
            latched(
                    About.of("R01", "bladder-bowel", EMERGENCY, PERSON, Clears.LATCHED, "F096", "X01"),
                    ReadingSigns.of(SafetyQuestion.BLADDER_BOWEL)),
            latched(
                    About.of(
                            "R02",
                            "saddle-numbness",
                            EMERGENCY,
                            PERSON,
                            Clears.LATCHED,
                            "X01",
                            "choice: not in a seed, kept because back-pain advice lists it beside bladder and bowel"
                                    + " changes"),
                    ReadingSigns.of(SafetyQuestion.SADDLE_NUMB)),
            BOTH_LEGS,
            CHEST_PAIN_SUDDEN,
            SERIOUS_ACCIDENT,
            under(
                    CHEST_PAIN_SUDDEN,
                    About.of(
                            "R06",
                            "chest-pain-other",
                            URGENT,
                            PERSON,
                            Clears.LATCHED,
                            "F101",
                            "F102",
                            "choice: urgent, because the seed says muscle can cause it but gives no home test"),
                    ReadingSigns.chestPain(Set.of(ChestPainKind.RIB_ACHE))),
            under(
                    BOTH_LEGS,
                    About.of("R07", "numb-tingle-weak", URGENT, PERSON, Clears.LATCHED, "F093", "F036", "F206"),
                    ReadingSigns.of(SafetyQuestion.NUMB_TINGLE_WEAK)),
            under(
                    SERIOUS_ACCIDENT,
                    About.of("R08", "after-injury", URGENT, EPISODE, Clears.LATCHED, "F094", "F055", "F083"),
                    new InjurySigns(false)),
            latched(
                    About.of(
                            "R09",
                            "fever",
                            URGENT,
                            PERSON,
                            Clears.LATCHED,
                            "F097",
                            "X01",
                            "choice: 38.0 C and over counts as a fever"),
                    ReadingSigns.fever()),
            latched(
                    About.of("R10", "weight-loss", URGENT, PERSON, Clears.LATCHED, "F098", "X01"),
                    ReadingSigns.of(SafetyQuestion.WEIGHT_LOSS_UNEXPLAINED)),
            OVER_7_DAYS,
            OVER_14_DAYS,
            OVER_4_WEEKS,
            OVER_72_HOURS,
            new GapAskRule(
                    About.of(
                            "R24",
                            "gap-ask",
                            INFO,
                            EPISODE,
                            Clears.DATA,
                            "choice: 36 h lets one missed day pass; the chart shows the gap as a gap and the last"
                                    + " confirmed reading as the last known"),
                    List.of(OVER_4_WEEKS, OVER_14_DAYS, OVER_7_DAYS, OVER_72_HOURS)),
            new SafetyCheckRule(About.of(
                    "R25",
                    "safety-check-due",
                    INFO,
                    EPISODE,
                    Clears.DATA,
                    "choice: the seeds list the signs but not how often to ask; once a day while the spasm lasts")));

    private static final Map<RuleId, Rule> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

    private Rules() {}

    /** What is fixed about the rule with this id; empty for a rule this program does not have. */
    public static Optional<About> about(RuleId id) {
        return Optional.ofNullable(BY_ID.get(id)).map(Rule::about);
    }

    private static LatchedAnswerRule latched(About about, Signs signs) {
        return new LatchedAnswerRule(about, signs, Optional.empty());
    }

    private static LatchedAnswerRule under(LatchedAnswerRule stronger, About about, Signs signs) {
        return new LatchedAnswerRule(about, signs, Optional.of(stronger));
    }
}
