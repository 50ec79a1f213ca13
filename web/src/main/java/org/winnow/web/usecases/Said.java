package org.winnow.web.usecases;

/** The words of this feature in one language. */
record Said(UseCaseMessages page, FactMessages facts, JudgementMessages judgements) {}
