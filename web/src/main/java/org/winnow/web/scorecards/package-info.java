/** The versions of the scorecard on screen, and the form that makes a new one. */
@NullMarked
package org.winnow.web.scorecards;

import org.jspecify.annotations.NullMarked;
