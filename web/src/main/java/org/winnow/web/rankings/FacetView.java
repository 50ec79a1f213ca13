package org.winnow.web.rankings;

import java.util.List;

/** A filter with its choices and how many use cases each would show. */
record FacetView(String name, String label, List<Choice> choices) {

    record Choice(String value, String label, int count, boolean chosen) {}

    public boolean open() {
        return name.equals(Query.STAGE) || name.equals(Query.GATES) || chosen() > 0;
    }

    public long chosen() {
        return choices.stream().filter(Choice::chosen).count();
    }
}
