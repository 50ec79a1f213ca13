/** The first look: the queue of candidates not yet rated, one after another. */
@NullMarked
package org.winnow.web.firstlook;

import org.jspecify.annotations.NullMarked;
