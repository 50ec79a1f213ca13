@NullMarked
package org.winnow.web.rankings;

import org.jspecify.annotations.NullMarked;
