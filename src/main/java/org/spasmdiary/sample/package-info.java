/** A plausible, made-up diary from a seed, marked as such: for looking around, for tests and for measuring. */
@NullMarked
package org.spasmdiary.sample;

import org.jspecify.annotations.NullMarked;
