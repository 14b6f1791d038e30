/** How a spasm went by the definitions that research uses, beside the person's own words. */
@NullMarked
package org.spasmdiary.ui.course;

import org.jspecify.annotations.NullMarked;
