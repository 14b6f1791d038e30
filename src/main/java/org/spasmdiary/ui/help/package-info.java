/** When to get help: the panel, its cards, the bar on other screens and the answers an alert takes. */
@NullMarked
package org.spasmdiary.ui.help;

import org.jspecify.annotations.NullMarked;
