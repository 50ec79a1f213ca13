/** Candidates, their variants, the facts stated about them and the stages they pass. */
@NullMarked
package org.winnow.core.usecases;

import org.jspecify.annotations.NullMarked;
