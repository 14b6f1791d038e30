/** History: what happened and when, day by day; correct it, take it out, put it back. */
@NullMarked
package org.spasmdiary.ui.history;

import org.jspecify.annotations.NullMarked;
