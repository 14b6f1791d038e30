/** The form an entry is corrected in: what it asks for, what was typed, and the way back to an entry. */
@NullMarked
package org.spasmdiary.ui.history.form;

import org.jspecify.annotations.NullMarked;
