@NullMarked
package org.winnow.web.imports;

import org.jspecify.annotations.NullMarked;
