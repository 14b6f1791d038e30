package org.spasmdiary.alerts;

import org.spasmdiary.diary.RuleId;

/** A rule that is true and not cleared but hidden, because a stronger one that shows says it already. */
public record Replaced(RuleId rule, RuleId by) {}
