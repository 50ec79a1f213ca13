/** Sign-in, links, people and settings as a browser meets them. */
@NullMarked
package org.winnow.web.people;

import org.jspecify.annotations.NullMarked;
