/** Importing files: upload, what the file is taken for, columns, check, confirm, receipt. */
@NullMarked
package org.winnow.web.imports;

import org.jspecify.annotations.NullMarked;
