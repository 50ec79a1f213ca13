/** What three points say: mean and spread of an estimate. */
@NullMarked
package org.winnow.scoring.uncertainty;

import org.jspecify.annotations.NullMarked;
