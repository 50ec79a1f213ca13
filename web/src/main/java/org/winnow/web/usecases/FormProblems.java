package org.winnow.web.usecases;

import java.util.List;

/** What is wrong in a form, in the order of its fields. */
record FormProblems(List<Problem> all) {
    static final FormProblems NONE = new FormProblems(List.of());

    FormProblems {
        all = List.copyOf(all);
    }

    /** {@code field}: the id of the control, to which the summary links. */
    record Problem(String field, String text) {}

    static FormProblems of(String field, String text) {
        return new FormProblems(List.of(new Problem(field, text)));
    }

    public boolean any() {
        return !all.isEmpty();
    }

    public boolean at(String field) {
        return all.stream().anyMatch(problem -> problem.field().equals(field));
    }

    /** What is wrong with one field; empty where nothing is. */
    public String in(String field) {
        return all.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::text)
                .findFirst()
                .orElse("");
    }
}
