/** Money over time: net present value and the use of money by year, in cents. */
@NullMarked
package org.winnow.scoring.economics;

import org.jspecify.annotations.NullMarked;
