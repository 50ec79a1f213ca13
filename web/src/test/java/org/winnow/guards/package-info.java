/** House style, held by tests. */
@NullMarked
package org.winnow.guards;

import org.jspecify.annotations.NullMarked;
