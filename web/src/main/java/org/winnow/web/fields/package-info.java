/** The vocabulary of facts on screen: own fields, names, archive. */
@NullMarked
package org.winnow.web.fields;

import org.jspecify.annotations.NullMarked;
