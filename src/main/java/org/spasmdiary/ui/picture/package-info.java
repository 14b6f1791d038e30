/** Pictures and the numbers behind them, as every screen shows and saves them. */
@NullMarked
package org.spasmdiary.ui.picture;

import org.jspecify.annotations.NullMarked;
