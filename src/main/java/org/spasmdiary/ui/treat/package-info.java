/** The treatments and everyday abilities on Today: timer, tiles, dose and function tiles. */
@NullMarked
package org.spasmdiary.ui.treat;

import org.jspecify.annotations.NullMarked;
