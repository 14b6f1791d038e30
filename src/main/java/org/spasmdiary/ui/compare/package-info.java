/** Compare: is this spasm like my others? All of them from their onset, and a table of them. */
@NullMarked
package org.spasmdiary.ui.compare;

import org.jspecify.annotations.NullMarked;
