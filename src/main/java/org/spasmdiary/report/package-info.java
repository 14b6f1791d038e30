/** Decides what an appointment report says, writes every PDF, and renders and prints its pages. */
@NullMarked
package org.spasmdiary.report;

import org.jspecify.annotations.NullMarked;
