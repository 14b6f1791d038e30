/**
 * The window: the shell with its rail, the theme, what every screen gets ({@code Desk}) and
 * what every screen is ({@link org.spasmdiary.ui.Screen}). One folder a screen.
 */
@NullMarked
package org.spasmdiary.ui;

import org.jspecify.annotations.NullMarked;
