@NullMarked
package org.winnow.web.pipeline;

import org.jspecify.annotations.NullMarked;
