package org.winnow.web.bulk;

import org.winnow.core.gates.ManyAnswers;
import org.winnow.core.usecases.ManyUseCases;
import org.winnow.core.usecases.Move;

/** What is to be said of all of them. */
sealed interface Saying {
    record OfGate(ManyAnswers.Saying answer) implements Saying {}

    record OfField(ManyUseCases.Saying fact) implements Saying {}

    record OfUnit(String name) implements Saying {}

    record OfStage(Move move) implements Saying {}
}
