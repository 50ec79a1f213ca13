/** Tests of the pages a visitor sees. */
@NullMarked
package org.winnow.web.fields;

import org.jspecify.annotations.NullMarked;
