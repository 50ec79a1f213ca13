/** A use case on its pages: made, described, stated field by field, judged by gates and moved through stages. */
@NullMarked
package org.winnow.web.usecases;

import org.jspecify.annotations.NullMarked;
