package org.winnow.core.imports.mapping;

import java.util.List;

/**
 * Something a column can feed.
 *
 * @param key of the field or gate; for the use case's own parts a fixed key such as {@code title}
 * @param words names by which a header may call it, in any language, the best first
 */
public record Target(Use use, String key, List<String> words) {

    /** What the cell becomes. */
    public enum Use {
        TITLE,
        DESCRIPTION,
        BUSINESS_UNIT,
        REGISTER_ID,
        /** The reference that this program gave. */
        REFERENCE,
        STAGE,
        /** The condition that would bring a parked or rejected one back. */
        REVIVAL,
        MONEY,
        AMOUNT,
        RATING,
        CHOICE,
        TEXT,
        DATE,
        YES_NO,
        GATE;

        /** Has a least, a likely and a greatest value. */
        public boolean estimated() {
            return this == MONEY || this == AMOUNT;
        }
    }
}
