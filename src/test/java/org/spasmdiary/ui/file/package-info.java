@NullMarked
package org.spasmdiary.ui.file;

import org.jspecify.annotations.NullMarked;
