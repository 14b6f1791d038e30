package org.spasmdiary.exchange;

import org.spasmdiary.diary.Problem;
import org.spasmdiary.words.Words;

/**
 * A problem and its place in the file.
 *
 * @param where such as {@code readings[3]}, counted from 1, with the id where there is one
 */
public record Found(String where, Problem problem) {
    public String text(Words words) {
        return words.text("exchange.found", "where", where, "problem", words.problem(problem));
    }
}
