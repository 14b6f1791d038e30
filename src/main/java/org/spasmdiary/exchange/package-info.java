/** Import and export formats: the diary as JSON, and the plan that turns an import into one change. */
@NullMarked
package org.spasmdiary.exchange;

import org.jspecify.annotations.NullMarked;
