/** The open file {@code winnow.ranking/1}: read strictly, computed again, written in its canonical form. */
@NullMarked
package org.winnow.core.rankings.openfile;

import org.jspecify.annotations.NullMarked;
