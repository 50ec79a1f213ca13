/** Work that takes longer than a request: taken by any replica, kept with its progress and its end. */
@NullMarked
package org.winnow.core.jobs;

import org.jspecify.annotations.NullMarked;
