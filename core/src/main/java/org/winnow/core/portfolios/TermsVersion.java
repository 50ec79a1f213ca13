package org.winnow.core.portfolios;

import java.time.Instant;
import org.winnow.core.ids.PersonId;

/** One version of the terms, with its reason. */
public record TermsVersion(int version, Terms terms, String reason, PersonId by, Instant at) {}
