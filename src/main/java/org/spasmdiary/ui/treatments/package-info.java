/** What helped, and am I within my limits? */
@NullMarked
package org.spasmdiary.ui.treatments;

import org.jspecify.annotations.NullMarked;
