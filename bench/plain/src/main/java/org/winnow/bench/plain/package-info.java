/** A page as anybody would write it first, to measure the list against. */
@NullMarked
package org.winnow.bench.plain;

import org.jspecify.annotations.NullMarked;
