/** Checks of arguments, shared by the methods and not exported. */
@NullMarked
package org.winnow.scoring.arguments;

import org.jspecify.annotations.NullMarked;
