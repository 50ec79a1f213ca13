/** The one vocabulary of facts: what can be stated, of what kind, in which unit. */
@NullMarked
package org.winnow.core.fields;

import org.jspecify.annotations.NullMarked;
