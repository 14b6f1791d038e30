@NullMarked
package org.spasmdiary.ui.report;

import org.jspecify.annotations.NullMarked;
