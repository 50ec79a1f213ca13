/**
 * The check of an import: a pure function of the file, what its columns feed, what people decided, and what stands in the portfolio. It writes
 * nothing; {@link org.winnow.core.imports.checking.Checker} hands out row after row.
 */
@NullMarked
package org.winnow.core.imports.checking;

import org.jspecify.annotations.NullMarked;
