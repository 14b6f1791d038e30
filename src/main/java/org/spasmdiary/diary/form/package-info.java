/** Records as plain fields and back: the field names and words of the diary's JSON form, without any JSON library. */
@NullMarked
package org.spasmdiary.diary.form;

import org.jspecify.annotations.NullMarked;
