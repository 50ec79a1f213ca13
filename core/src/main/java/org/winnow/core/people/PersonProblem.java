package org.winnow.core.people;

/** Why a person can't be kept as typed. */
public enum PersonProblem {
    NAME_MISSING,
    NAME_TOO_LONG,
    EMAIL_NOT_VALID,
    EMAIL_TAKEN,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_COMMON,
    PASSWORD_LIKE_PERSON
}
