package org.spasmdiary.diary;

/**
 * Pain on the numeric rating scale: a whole number from 0, no pain, to 10, the worst the person can imagine
 * (NRS-11; data dictionary, section 2).
 */
public record PainScore(int value) implements Comparable<PainScore> {
    public PainScore {
        if (value < 0 || value > 10) throw new IllegalArgumentException("pain " + value);
    }

    @Override
    public int compareTo(PainScore other) {
        return Integer.compare(value, other.value);
    }
}
