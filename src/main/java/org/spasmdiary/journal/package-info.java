/**
 * The one mutable object: the current diary, how it is saved, undone, watched and opened.
 *
 * <p>All writing runs on one named thread; readers take the last committed {@link
 * org.spasmdiary.diary.Diary} and never wait.
 */
@NullMarked
package org.spasmdiary.journal;

import org.jspecify.annotations.NullMarked;
