package org.winnow.core.imports.reading;

/** The result of reading a file. */
public sealed interface Reading {

    record Read(Table table) implements Reading {}

    record Refused(Refusal refusal) implements Reading {}
}
