package org.spasmdiary.ui.safety;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spasmdiary.diary.RuleId;
import org.spasmdiary.diary.SafetyQuestion;

/** One question of the check, in the order and wording of rules.md, "Safety questions". */
enum Item {
    BLADDER_BOWEL(SafetyQuestion.BLADDER_BOWEL, "R01"),
    SADDLE_NUMB(SafetyQuestion.SADDLE_NUMB, "R02"),
    NUMB_TINGLE_WEAK(SafetyQuestion.NUMB_TINGLE_WEAK, "R03", "R07"),
    /** Only after numbness, tingling or weakness. */
    BOTH_LEGS(SafetyQuestion.BOTH_LEGS),
    CHEST_PAIN(SafetyQuestion.CHEST_PAIN, "R04", "R06"),
    /** Only after chest pain. */
    CHEST_PAIN_KIND("chestPainKind"),
    FEVER(SafetyQuestion.FEVER_UNEXPLAINED, "R09"),
    WEIGHT_LOSS(SafetyQuestion.WEIGHT_LOSS_UNEXPLAINED, "R10"),
    SPREADS(SafetyQuestion.SPREADS_LEG_BUTTOCK, "R14"),
    /** Once a spasm; the answer is kept on the episode. */
    INJURY("injury"),
    /** Only after an injury. */
    SERIOUS_ACCIDENT("seriousAccident"),
    LIMITS_DAY("limitsDay"),
    STUCK_LOCKED("stuckLocked");

    private final String code;
    private final @Nullable SafetyQuestion question;
    private final Set<RuleId> rules;

    Item(String code) {
        this.code = code;
        this.question = null;
        this.rules = Set.of();
    }

    Item(SafetyQuestion question, String... rules) {
        this.code = question.code();
        this.question = question;
        this.rules = Set.copyOf(Arrays.stream(rules).map(RuleId::new).toList());
    }

    /** The key of its words, {@code question.CODE}. */
    String code() {
        return code;
    }

    /** The warning sign it asks for; empty where the answer is kept elsewhere. */
    Optional<SafetyQuestion> question() {
        return Optional.ofNullable(question);
    }

    /** The rules whose clinician check makes a later yes ask "new or worse?" (rules.md, 8). */
    Set<RuleId> rules() {
        return rules;
    }

    /** What can be answered, in the order of the buttons. */
    List<Choice> choices() {
        return this == CHEST_PAIN_KIND
                ? List.of(Choice.SUDDEN, Choice.RIB_ACHE, Choice.NOT_SURE)
                : List.of(Choice.YES, Choice.NO, Choice.NOT_SURE);
    }

    /** An everyday question and no warning sign: "not sure" is then the same as not asked. */
    boolean isEveryday() {
        return this == LIMITS_DAY || this == STUCK_LOCKED;
    }
}
