package org.spasmdiary.alerts;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spasmdiary.analysis.Item;
import org.spasmdiary.analysis.Marks;
import org.spasmdiary.analysis.Taken;
import org.spasmdiary.diary.ChestPainKind;
import org.spasmdiary.diary.Ingredient;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.SafetyQuestion;

/** All rules: what is fixed about each is its row of {@code rules.tsv}, what it looks for stands in its family. */
public final class Rules {
    /** Goes up whenever a rule, its words or its numbers change; kept with every alert that was shown. */
    public static final String VERSION = "2";

    private static final LatchedAnswerRule BLADDER_BOWEL =
            latched("R01", ReadingSigns.of(SafetyQuestion.BLADDER_BOWEL));
    private static final LatchedAnswerRule SADDLE_NUMB = latched("R02", ReadingSigns.of(SafetyQuestion.SADDLE_NUMB));
    private static final LatchedAnswerRule BOTH_LEGS =
            latched("R03", ReadingSigns.both(SafetyQuestion.NUMB_TINGLE_WEAK, SafetyQuestion.BOTH_LEGS));
    private static final LatchedAnswerRule CHEST_PAIN_SUDDEN =
            latched("R04", ReadingSigns.chestPain(Set.of(ChestPainKind.SUDDEN, ChestPainKind.NOT_ASKED)));
    private static final LatchedAnswerRule SERIOUS_ACCIDENT = latched("R05", new InjurySigns(true));
    private static final LatchedAnswerRule RIB_ACHE =
            under(CHEST_PAIN_SUDDEN, "R06", ReadingSigns.chestPain(Set.of(ChestPainKind.RIB_ACHE)));
    private static final LatchedAnswerRule NUMB_TINGLE_WEAK =
            under(BOTH_LEGS, "R07", ReadingSigns.of(SafetyQuestion.NUMB_TINGLE_WEAK));
    private static final LatchedAnswerRule INJURY = under(SERIOUS_ACCIDENT, "R08", new InjurySigns(false));
    private static final LatchedAnswerRule FEVER = latched("R09", ReadingSigns.fever());
    private static final LatchedAnswerRule WEIGHT_LOSS =
            latched("R10", ReadingSigns.of(SafetyQuestion.WEIGHT_LOSS_UNEXPLAINED));
    private static final LatchedAnswerRule SPREADS =
            latched("R14", ReadingSigns.of(SafetyQuestion.SPREADS_LEG_BUTTOCK));

    private static final List<LatchedAnswerRule> EMERGENCY_SIGNS =
            List.of(BLADDER_BOWEL, SADDLE_NUMB, BOTH_LEGS, CHEST_PAIN_SUDDEN, SERIOUS_ACCIDENT);
    private static final List<LatchedAnswerRule> SIGNS = Stream.concat(
                    EMERGENCY_SIGNS.stream(),
                    Stream.of(RIB_ACHE, NUMB_TINGLE_WEAK, INJURY, FEVER, WEIGHT_LOSS, SPREADS))
            .toList();

    private static final List<DurationRule> MARKS = List.of(
            new DurationRule(row("R13"), Marks.DAYS_28, true),
            new DurationRule(row("R12"), Marks.DAYS_14, true),
            new DurationRule(row("R11"), Marks.DAYS_7, false),
            new DurationRule(row("R22"), Marks.HOURS_72, false));

    private static final List<Rule> SPASM = List.of(
            new LatestAnswerRule(row("R15"), entry -> entry.everyday().limitsDay(), true),
            new SevereRule(row("R16"), Marks.DAY, true),
            new RecurringRule(row("R17")),
            new WorseningRule(row("R18")),
            new PregnantSpasmRule(row("R19")),
            new LatestAnswerRule(row("R20"), entry -> entry.everyday().stuckLocked(), false),
            new NotImprovingRule(row("R21")),
            new SevereRule(row("R23"), Duration.ZERO, false),
            new GapAskRule(row("R24"), MARKS),
            new SafetyCheckRule(row("R25")),
            new BedRestRule(row("R26")),
            new SittingRule(row("R27")));

    private static final List<Rule> SESSIONS = List.of(
            new SessionTooLongRule(row("R28"), Taken::heat),
            new SessionTooSoonRule(row("R29"), Taken::heat, SessionTooSoonRule::fromStart),
            new SessionTooLongRule(row("R30"), Taken::cold),
            new SessionTooSoonRule(row("R31"), Taken::cold, SessionTooSoonRule::fromEnd),
            new FreshInjuryHeatRule(row("R32")),
            new HeatOnRubRule(row("R33")),
            new WrapWearRule(row("R55")));

    private static final List<Rule> MEDICINES = List.of(
            new DoseLimitRule(row("R40"), Ingredient.IBUPROFEN, false),
            new DoseLimitRule(row("R41"), Ingredient.NAPROXEN_SODIUM, false),
            new OverdoseRule(row("R42"), Ingredient.ACETAMINOPHEN),
            new DoseNoticeRule(row("R43"), Ingredient.ACETAMINOPHEN),
            new DoseLimitRule(row("R44"), Ingredient.CYCLOBENZAPRINE, true),
            CourseRule.limit(row("R45"), true, Item.IBUPROFEN, Item.NAPROXEN_SODIUM),
            CourseRule.limit(row("R46"), true, Item.ACETAMINOPHEN),
            CourseRule.notice(row("R47"), Item.CYCLOBENZAPRINE),
            CourseRule.limit(row("R48"), false, Item.CYCLOBENZAPRINE),
            CourseRule.limit(row("R49"), false, Item.TOPICAL, Item.HEAT_WRAP),
            new NsaidPregnancyRule(row("R50")),
            new TwoNsaidsRule(row("R51")),
            new DoseTooSoonRule(row("R52")),
            new CautionRule(row("R53")),
            new AmountMissingRule(row("R54")));

    private static final List<Rule> OTHERS = List.of(
            new WentAwayRule(row("R34"), EMERGENCY_SIGNS),
            new PastSignRule(row("R35"), SIGNS),
            new ClockWrongRule(row("R36")),
            new UnderAgeRule(row("R56")));

    /** Every rule, by id. */
    public static final List<Rule> ALL = Stream.of(SIGNS, MARKS, SPASM, SESSIONS, MEDICINES, OTHERS)
            .<Rule>flatMap(List::stream)
            .sorted((a, b) -> a.id().compareTo(b.id()))
            .toList();

    private static final Map<RuleId, Rule> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

    private Rules() {}

    /** What is fixed about the rule with this id; empty for a rule this program does not have. */
    public static Optional<About> about(RuleId id) {
        return Optional.ofNullable(BY_ID.get(id)).map(Rule::about);
    }

    private static LatchedAnswerRule latched(String id, Signs signs) {
        return new LatchedAnswerRule(row(id), signs, Optional.empty());
    }

    private static LatchedAnswerRule under(LatchedAnswerRule stronger, String id, Signs signs) {
        return new LatchedAnswerRule(row(id), signs, Optional.of(stronger));
    }

    private static About row(String id) {
        return RuleTable.about(id);
    }
}
