/** Turns what the analysis worked out into pictures that draw themselves, say themselves and list their numbers. */
@NullMarked
package org.spasmdiary.charts;

import org.jspecify.annotations.NullMarked;
