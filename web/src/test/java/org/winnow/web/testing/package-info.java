/** What tests of several features share. */
@NullMarked
package org.winnow.web.testing;

import org.jspecify.annotations.NullMarked;
