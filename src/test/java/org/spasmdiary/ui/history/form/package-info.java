@NullMarked
package org.spasmdiary.ui.history.form;

import org.jspecify.annotations.NullMarked;
