/** Help and sources: what published advice says for now, the rules in plain words, and who wrote the articles. */
@NullMarked
package org.spasmdiary.ui.advice;

import org.jspecify.annotations.NullMarked;
