/** The commands: thin over the same objects as the window, for use without a display and in scripts. */
@NullMarked
package org.spasmdiary.cli;

import org.jspecify.annotations.NullMarked;
