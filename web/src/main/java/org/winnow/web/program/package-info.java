/** The program itself: verbs, settings, the database that comes with it, backup and restore. */
@NullMarked
package org.winnow.web.program;

import org.jspecify.annotations.NullMarked;
