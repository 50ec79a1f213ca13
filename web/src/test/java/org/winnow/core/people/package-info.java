/** The people's rules against a real database. */
@NullMarked
package org.winnow.core.people;

import org.jspecify.annotations.NullMarked;
