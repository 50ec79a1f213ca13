/** Where use cases stand on their way: the board, what is put aside, moving from stage to stage, comparing a few. */
@NullMarked
package org.winnow.web.pipeline;

import org.jspecify.annotations.NullMarked;
