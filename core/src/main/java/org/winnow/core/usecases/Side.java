package org.winnow.core.usecases;

/** The side on which a bound holds. */
public enum Side {
    AT_MOST,
    AT_LEAST
}
