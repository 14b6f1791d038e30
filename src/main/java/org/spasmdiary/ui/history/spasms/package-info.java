/** What is done with whole spasms: split, join, open again, and put an entry with another one. */
@NullMarked
package org.spasmdiary.ui.history.spasms;

import org.jspecify.annotations.NullMarked;
