/** The way to a portfolio: the start page and the making of a new one. */
@NullMarked
package org.winnow.web.portfolios;

import org.jspecify.annotations.NullMarked;
