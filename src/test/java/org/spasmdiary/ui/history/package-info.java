@NullMarked
package org.spasmdiary.ui.history;

import org.jspecify.annotations.NullMarked;
