@NullMarked
package org.spasmdiary.ui.recovery;

import org.jspecify.annotations.NullMarked;
