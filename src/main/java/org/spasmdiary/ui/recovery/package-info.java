/** The share of spasms still going: its picture, its words and its numbers, for any screen that has room for it. */
@NullMarked
package org.spasmdiary.ui.recovery;

import org.jspecify.annotations.NullMarked;
