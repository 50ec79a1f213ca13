package org.winnow.core.imports.values;

/** Which of two numbers is the day in 9/10/2024. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST
}
