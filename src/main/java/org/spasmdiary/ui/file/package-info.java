/** Writes a picture or page to a file the person chose, whole or not at all. */
@NullMarked
package org.spasmdiary.ui.file;

import org.jspecify.annotations.NullMarked;
