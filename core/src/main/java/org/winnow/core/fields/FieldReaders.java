package org.winnow.core.fields;

import org.winnow.core.ids.FieldId;
import org.winnow.core.ids.PortfolioId;

/** Asked before a field is archived; answered by what reads fields, which comes later than they do. */
public interface FieldReaders {
    /** Whether something in force counts on what is stated in the field. */
    boolean read(PortfolioId portfolio, FieldId field);
}
