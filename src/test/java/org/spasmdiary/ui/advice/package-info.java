@NullMarked
package org.spasmdiary.ui.advice;

import org.jspecify.annotations.NullMarked;
