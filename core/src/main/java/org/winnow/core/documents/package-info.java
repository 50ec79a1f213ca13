/** Bytes kept once by their SHA-256: uploaded files and the canonical inputs of what is saved. */
@NullMarked
package org.winnow.core.documents;

import org.jspecify.annotations.NullMarked;
