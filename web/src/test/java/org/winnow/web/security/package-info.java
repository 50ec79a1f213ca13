/** What is let through, and what is not. */
@NullMarked
package org.winnow.web.security;

import org.jspecify.annotations.NullMarked;
