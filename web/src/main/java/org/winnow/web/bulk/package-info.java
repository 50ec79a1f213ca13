/** Says the same of many use cases at once: chosen by ticks or by a filter, looked at first, done as one act. */
@NullMarked
package org.winnow.web.bulk;

import org.jspecify.annotations.NullMarked;
