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

        /** Each of its values means one of a few options. */
        public boolean ofOptions() {
            return this == CHOICE || this == RATING || this == STAGE;
        }

        /** Takes a cell as it is written. */
        public boolean verbatim() {
            return switch (this) {
                case TITLE, DESCRIPTION, BUSINESS_UNIT, REGISTER_ID, REFERENCE, REVIVAL, TEXT -> true;
                default -> false;
            };
        }

        /** That nobody knows it can be stated of it. */
        public boolean mayBeNotKnown() {
            return this == TEXT || !verbatim();
        }
    }
}
