/** Conditions no score outweighs, and who answered them on which ground. */
@NullMarked
package org.winnow.core.gates;

import org.jspecify.annotations.NullMarked;
