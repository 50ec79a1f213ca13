/** Who did what and when, a sentence each. */
@NullMarked
package org.winnow.web.activity;

import org.jspecify.annotations.NullMarked;
