@NullMarked
package org.spasmdiary.ui.history.spasms;

import org.jspecify.annotations.NullMarked;
