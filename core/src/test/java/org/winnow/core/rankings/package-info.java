@NullMarked
package org.winnow.core.rankings;

import org.jspecify.annotations.NullMarked;
