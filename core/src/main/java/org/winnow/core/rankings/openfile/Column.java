package org.winnow.core.rankings.openfile;

import java.util.Optional;
import org.winnow.core.scorecards.Family;
import org.winnow.scoring.additive.ValueFunction;

/** A criterion of the document. */
record Column(String id, Optional<Family> family, ValueFunction function) {}
