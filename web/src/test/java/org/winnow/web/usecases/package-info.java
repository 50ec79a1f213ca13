/** The pages of a use case, tried from outside. */
@NullMarked
package org.winnow.web.usecases;

import org.jspecify.annotations.NullMarked;
