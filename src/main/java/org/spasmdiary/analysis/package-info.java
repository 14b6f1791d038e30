/** Pure numbers from facts: lengths, gaps, days, totals. Rules, charts, report, screens and commands share them. */
@NullMarked
package org.spasmdiary.analysis;

import org.jspecify.annotations.NullMarked;
