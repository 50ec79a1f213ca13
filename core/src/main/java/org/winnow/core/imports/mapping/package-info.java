/**
 * Suggests where the columns of a file go.
 *
 * <p>Stream the rows once through {@link org.winnow.core.imports.mapping.Profiles}, which keeps a bounded {@link
 * org.winnow.core.imports.mapping.Profile} of each column: counts, samples, distinct values with their counts, evidence of how numbers and
 * dates are written. Then {@link org.winnow.core.imports.mapping.Mapper#suggest} ranks for each column the {@link
 * org.winnow.core.imports.mapping.Target}s given to it; {@link org.winnow.core.imports.mapping.Targets#starter} are those of a new portfolio,
 * own fields are added as further targets. {@link org.winnow.core.imports.mapping.Options} suggests for the distinct values of a choice,
 * rating or stage the option each one means.
 *
 * <p>Nothing is decided here: an importer shows the suggestions, keeps what the person chose as {@link
 * org.winnow.core.imports.mapping.Destination}s and applies {@link org.winnow.core.imports.mapping.Destination#text} to each cell.
 */
@NullMarked
package org.winnow.core.imports.mapping;

import org.jspecify.annotations.NullMarked;
