/** Finds text by key and formats numbers, dates and lengths for a locale. Nothing else formats. */
@NullMarked
package org.spasmdiary.words;

import org.jspecify.annotations.NullMarked;
