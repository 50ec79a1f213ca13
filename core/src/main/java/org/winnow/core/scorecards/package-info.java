/** Versions of criteria, scales and weights. */
@NullMarked
package org.winnow.core.scorecards;

import org.jspecify.annotations.NullMarked;
