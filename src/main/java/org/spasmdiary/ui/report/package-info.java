/** Report: what shall I take with me? Set it up, see exactly what will print, save or print it. */
@NullMarked
package org.spasmdiary.ui.report;

import org.jspecify.annotations.NullMarked;
