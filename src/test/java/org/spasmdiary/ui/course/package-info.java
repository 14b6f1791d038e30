@NullMarked
package org.spasmdiary.ui.course;

import org.jspecify.annotations.NullMarked;
