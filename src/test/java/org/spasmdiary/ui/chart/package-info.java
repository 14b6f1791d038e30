@NullMarked
package org.spasmdiary.ui.chart;

import org.jspecify.annotations.NullMarked;
