/** Settings and data: what the diary knows about the person, how the program looks, and the file. */
@NullMarked
package org.spasmdiary.ui.settings;

import org.jspecify.annotations.NullMarked;
