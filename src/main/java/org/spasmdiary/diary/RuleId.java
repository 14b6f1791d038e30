package org.spasmdiary.diary;

/** The id of an alert rule, such as {@code R11}. Ordered as text. */
public record RuleId(String value) implements Comparable<RuleId> {
    public RuleId {
        if (!value.matches("R[0-9]{2}")) throw new IllegalArgumentException("not a rule id: " + value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
