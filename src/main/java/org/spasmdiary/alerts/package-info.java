/** Compares the diary with published advice at a moment. Rules, the board they make, and its words. */
@NullMarked
package org.spasmdiary.alerts;

import org.jspecify.annotations.NullMarked;
