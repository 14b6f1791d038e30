package org.spasmdiary.alerts;

import java.util.Optional;
import org.spasmdiary.diary.EntryId;
import org.spasmdiary.diary.RuleId;

/**
 * A rule that a clinician's check has cleared while its condition still holds, or may hold. It does not show, and
 * it keeps the weaker rules that it replaces quiet too (rules.md, 11).
 */
public record Cleared(RuleId rule, Optional<EntryId> episode) implements Finding {}
