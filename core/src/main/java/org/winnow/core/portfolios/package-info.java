/** Use cases judged together: terms, membership, revision. */
@NullMarked
package org.winnow.core.portfolios;

import org.jspecify.annotations.NullMarked;
