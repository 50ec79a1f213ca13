@NullMarked
package org.winnow.web.story;

import org.jspecify.annotations.NullMarked;
