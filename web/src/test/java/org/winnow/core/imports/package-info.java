@NullMarked
package org.winnow.core.imports;

import org.jspecify.annotations.NullMarked;
