/** Benchmarks of scoring. */
@NullMarked
package org.winnow.bench;

import org.jspecify.annotations.NullMarked;
