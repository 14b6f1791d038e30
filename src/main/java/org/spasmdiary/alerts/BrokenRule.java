package org.spasmdiary.alerts;

import org.spasmdiary.diary.RuleId;

/**
 * A rule that failed in the program. It is said in plain words, and "no alerts" is not said beside it.
 *
 * @param error for the log of developers only: it may name no entry
 */
public record BrokenRule(RuleId rule, String error) {}
