/** What the person chose about the program itself, kept in one properties file; never anything about the person. */
@NullMarked
package org.spasmdiary.settings;

import org.jspecify.annotations.NullMarked;
