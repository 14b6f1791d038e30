@org.jspecify.annotations.NullMarked
package org.spasmdiary.ui.treatments;
