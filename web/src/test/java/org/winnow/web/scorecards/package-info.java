/** Tests of the pages a visitor sees. */
@NullMarked
package org.winnow.web.scorecards;

import org.jspecify.annotations.NullMarked;
