@NullMarked
package org.spasmdiary.ui.settings;

import org.jspecify.annotations.NullMarked;
