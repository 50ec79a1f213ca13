/** What all pages share: the frame around them, their language, theme, figures and the headers they are sent with. */
@NullMarked
package org.winnow.web.layout;

import org.jspecify.annotations.NullMarked;
