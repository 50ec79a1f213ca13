/** Typed identities, shared by all features. */
@NullMarked
package org.winnow.core.ids;

import org.jspecify.annotations.NullMarked;
