/** Sign-in, first run, one-time links, people and one's own settings. */
@NullMarked
package org.winnow.web.people;

import org.jspecify.annotations.NullMarked;
