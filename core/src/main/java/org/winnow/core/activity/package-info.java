/** The trail: one row per act, and a narrow row for each use case it touched. */
@NullMarked
package org.winnow.core.activity;

import org.jspecify.annotations.NullMarked;
