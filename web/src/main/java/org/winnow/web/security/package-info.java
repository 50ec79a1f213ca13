/** Who is asking, what they may do, and which requests are let through at all. */
@NullMarked
package org.winnow.web.security;

import org.jspecify.annotations.NullMarked;
