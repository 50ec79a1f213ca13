package org.winnow.core.scorecards;

/**
 * How much a family counts.
 *
 * @param weight in the order, 0 to 1; the three sum to 1
 * @param least least weight that the robustness allows
 * @param greatest greatest weight that the robustness allows
 */
public record FamilyWeight(Family family, double weight, double least, double greatest) {}
