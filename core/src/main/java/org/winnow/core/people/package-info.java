/** The people of an installation: how they come in, sign in, keep their sessions, and leave. */
@NullMarked
package org.winnow.core.people;

import org.jspecify.annotations.NullMarked;
