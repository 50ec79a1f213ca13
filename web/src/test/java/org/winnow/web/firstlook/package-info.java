/** The first look, tried from outside. */
@NullMarked
package org.winnow.web.firstlook;

import org.jspecify.annotations.NullMarked;
