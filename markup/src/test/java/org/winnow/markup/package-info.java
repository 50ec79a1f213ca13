/** The pages as they are sent. */
@NullMarked
package org.winnow.markup;

import org.jspecify.annotations.NullMarked;
