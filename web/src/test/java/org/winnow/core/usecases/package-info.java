@NullMarked
package org.winnow.core.usecases;

import org.jspecify.annotations.NullMarked;
