/**
 * The facts of the diary: immutable records, the values a person can give, and {@link
 * org.spasmdiary.diary.Change}, the only way from one diary to the next.
 *
 * <p>Fields, units and ranges follow the data dictionary. Nothing here reads a clock, a file or a locale.
 */
@NullMarked
package org.spasmdiary.diary;

import org.jspecify.annotations.NullMarked;
