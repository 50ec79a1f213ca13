/** Additive value on fixed scales: value functions, weights, the ranking and the Pareto front. */
@NullMarked
package org.winnow.scoring.additive;

import org.jspecify.annotations.NullMarked;
