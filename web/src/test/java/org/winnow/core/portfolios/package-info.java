@NullMarked
package org.winnow.core.portfolios;

import org.jspecify.annotations.NullMarked;
