package org.winnow.core.portfolios;

/** What is asked for when a portfolio is made. */
public record NewPortfolio(String name, Terms terms, ScaleEnds scaleEnds) {
    public static final int NAME_LENGTH = 200;
}
