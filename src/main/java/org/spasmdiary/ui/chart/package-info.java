/** Chart: how did this spasm go? Picture, numbers and words of one spasm. */
@NullMarked
package org.spasmdiary.ui.chart;

import org.jspecify.annotations.NullMarked;
