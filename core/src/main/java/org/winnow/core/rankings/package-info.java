/** The order of the candidates by one scorecard at one revision, live or saved. */
@NullMarked
package org.winnow.core.rankings;

import org.jspecify.annotations.NullMarked;
