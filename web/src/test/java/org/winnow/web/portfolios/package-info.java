/** The way to a portfolio as a browser meets it. */
@NullMarked
package org.winnow.web.portfolios;

import org.jspecify.annotations.NullMarked;
