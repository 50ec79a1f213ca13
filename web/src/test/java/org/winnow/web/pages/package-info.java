/** What must hold of every page of the product. */
@NullMarked
package org.winnow.web.pages;

import org.jspecify.annotations.NullMarked;
