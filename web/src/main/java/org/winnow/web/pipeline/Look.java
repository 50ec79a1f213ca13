package org.winnow.web.pipeline;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import org.winnow.core.rankings.Candidate;
import org.winnow.core.rankings.LiveRanking;
import org.winnow.core.usecases.Stage;
import org.winnow.web.layout.Sent;
import org.winnow.web.rankings.Filters;
import org.winnow.web.rankings.Filters.Hidden;

/** What of the pipeline is looked at: board, list or what is put aside, which use cases of it, and how they are grouped. */
record Look(String view, String text, String unit, boolean grouped) {
    static final String BOARD = "";
    static final String LIST = "list";
    static final String ASIDE = "aside";
    private static final String VIEW = "view";
    private static final String GROUP = "group";

    /** As an address or a form says it. */
    static Look of(MultivaluedMap<String, String> parameters) {
        var sent = new Sent(parameters);
        return new Look(
                view(sent.text(VIEW)),
                sent.text(Filters.TEXT),
                sent.text(Filters.UNIT),
                sent.text(GROUP).equals(Filters.UNIT));
    }

    private static String view(String named) {
        return named.equals(LIST) || named.equals(ASIDE) ? named : BOARD;
    }

    Look as(String other) {
        return new Look(other, text, unit, grouped);
    }

    Look group(boolean by) {
        return new Look(view, text, unit, by);
    }

    Look everything() {
        return new Look(view, "", "", grouped);
    }

    boolean list() {
        return view.equals(LIST);
    }

    boolean restricts() {
        return filters().filter().restricts();
    }

    private Filters filters() {
        var parameters = new MultivaluedHashMap<String, String>();
        parameters.putSingle(Filters.TEXT, text);
        parameters.putSingle(Filters.UNIT, unit);
        return new Filters(parameters);
    }

    boolean shows(Candidate candidate, LiveRanking ranking) {
        return filters().filter().asPredicate(ranking.gates()).test(candidate);
    }

    /** The names and values that say it. */
    List<Hidden> hidden() {
        var hidden = new ArrayList<>(filters().hidden());
        if (!view.equals(BOARD)) {
            hidden.add(0, new Hidden(VIEW, view));
        }
        if (grouped) {
            hidden.add(new Hidden(GROUP, Filters.UNIT));
        }
        return hidden;
    }

    /** What a form that asks for text and unit sends along. */
    List<Hidden> besideFilter() {
        return everything().hidden();
    }

    /** The address that shows it. */
    String address(String base) {
        return path(base) + suffix();
    }

    /** The part of an address that says it; empty for the whole board. */
    String suffix() {
        return hidden().isEmpty() ? "" : "?" + query();
    }

    String path(String base) {
        return base + (view.equals(ASIDE) ? "/pipeline/aside" : "/pipeline");
    }

    /** The address that shows it and says more. */
    String address(String base, String more) {
        return address(base) + (hidden().isEmpty() ? "?" : "&") + more;
    }

    private String query() {
        return Filters.query(hidden());
    }

    /** The ranked list of one stage, filtered the same way. */
    String ranked(String base, Stage stage) {
        return base + "/?stage=" + Stops.address(stage)
                + (restricts() ? "&" + filters().query() : "");
    }
}
