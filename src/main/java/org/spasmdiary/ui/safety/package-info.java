/** The safety questions: asked when a spasm starts and once a day while it is open. */
@NullMarked
package org.spasmdiary.ui.safety;

import org.jspecify.annotations.NullMarked;
