/** The spasm itself: a start, a moved start, an end, the same one or a new one, two that belong together. */
@NullMarked
package org.spasmdiary.ui.spasm;

import org.jspecify.annotations.NullMarked;
