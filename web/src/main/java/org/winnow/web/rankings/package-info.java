/** The portfolio's page: answer, weights, chart, ranked list, shortlisting. */
@NullMarked
package org.winnow.web.rankings;

import org.jspecify.annotations.NullMarked;
