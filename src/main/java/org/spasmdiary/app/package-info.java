/** Builds the objects, picks window or command; the only place that reads the system clock and zone. */
@NullMarked
package org.spasmdiary.app;

import org.jspecify.annotations.NullMarked;
