/** Tests of acts on many use cases. */
@NullMarked
package org.winnow.web.bulk;

import org.jspecify.annotations.NullMarked;
