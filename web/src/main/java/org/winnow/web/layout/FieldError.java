package org.winnow.web.layout;

/** What is wrong with one field of a form. {@code field}: the id of the input; {@code text}: in the reader's language. */
public record FieldError(String field, String text) {}
