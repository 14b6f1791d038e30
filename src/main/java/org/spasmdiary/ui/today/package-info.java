/** Today: how is it now? The page of cards on which everything is written down. */
@NullMarked
package org.spasmdiary.ui.today;

import org.jspecify.annotations.NullMarked;
