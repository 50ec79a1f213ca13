package org.winnow.web.layout;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.winnow.web.security.FormPage;
import org.winnow.web.security.Kept;

/** A page's form, filled with what was typed into it before. Passwords and files are never kept. */
final class FilledForm {
    private static final Set<String> OURS = Set.of("csrf-token", FormPage.FIELD, Kept.ACTION, Kept.REFUSED);
    private static final Set<String> TICKED = Set.of("checkbox", "radio");
    private static final Set<String> NEVER = Set.of("password", "file", "submit", "button");

    private final Document page;
    private final Element form;
    private final boolean refused;
    private final Map<String, List<String>> typed = new HashMap<>();

    private FilledForm(Document page, Element form, MultivaluedMap<String, String> fields) {
        this.page = page;
        this.form = form;
        this.refused = fields.containsKey(Kept.REFUSED);
        fields.forEach((name, values) -> {
            if (!OURS.contains(name)) {
                typed.put(name, new ArrayList<>(values));
            }
        });
    }

    /**
     * Gives the page with its form filled.
     *
     * @param action where the form was sent to
     */
    static String in(String html, String action, MultivaluedMap<String, String> fields) {
        var page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        var form = likest(page, action, fields);
        var filled = new FilledForm(page, form.orElse(page.body()), fields);
        if (form.isPresent()) {
            filled.fill();
        }
        filled.say(form.isEmpty());
        return page.outerHtml();
    }

    /** Of several forms that are sent to the same place, as one for each row, the one with the most of the same hidden fields. */
    private static Optional<Element> likest(Document page, String action, MultivaluedMap<String, String> fields) {
        return page.select("form[method=post]").stream()
                .filter(form -> sentTo(form, action))
                .max(Comparator.comparingLong(form -> same(form, fields)));
    }

    /** By its own address, or by that of one of its buttons. */
    private static boolean sentTo(Element form, String action) {
        return form.attr("action").equals(action)
                || form.select("button[formaction]").stream()
                        .anyMatch(button -> button.attr("formaction").equals(action));
    }

    private static long same(Element form, MultivaluedMap<String, String> fields) {
        return form.select("input[type=hidden]").stream()
                .filter(hidden ->
                        fields.getOrDefault(hidden.attr("name"), List.of()).contains(hidden.val()))
                .count();
    }

    private void fill() {
        for (var control : controls()) {
            fill(control);
            control.parents().stream()
                    .filter(around -> around.nameIs("details"))
                    .forEach(folded -> folded.attr("open", true));
        }
        controls().stream().filter(FilledForm::shown).findFirst().ifPresent(first -> {
            page.select("[autofocus]").removeAttr("autofocus");
            first.attr("autofocus", true);
        });
    }

    /** Those inside the form, and those elsewhere that belong to it. */
    private List<Element> controls() {
        var all = new ArrayList<>(form.select("input[name], select[name], textarea[name]"));
        if (form.hasAttr("id")) {
            all.addAll(page.select("[name][form=" + form.id() + "]"));
        }
        return all.stream()
                .filter(control -> !OURS.contains(control.attr("name")))
                .toList();
    }

    private static boolean shown(Element control) {
        return !control.attr("type").equals("hidden") && !NEVER.contains(control.attr("type"));
    }

    private void fill(Element control) {
        var type = control.attr("type");
        var values = typed.getOrDefault(control.attr("name"), new ArrayList<>());
        if (TICKED.contains(type)) {
            control.attr("checked", values.remove(control.val()));
        } else if (NEVER.contains(type) || values.isEmpty()) {
            return;
        } else if (control.nameIs("select")) {
            choose(control, values.remove(0));
        } else if (control.nameIs("textarea")) {
            control.text(values.remove(0));
        } else {
            control.val(values.remove(0));
        }
    }

    private static void choose(Element select, String value) {
        select.select("option")
                .forEach(option -> option.attr("selected", option.val().equals(value)));
    }

    private void say(boolean gone) {
        boolean file = !form.select("input[type=file]").isEmpty();
        var note = new KeptNote(!refused, !gone && file, gone, left()).render();
        if (gone) {
            page.select("main").forEach(main -> main.prepend(note));
        } else {
            form.prepend(note);
        }
    }

    /** What was typed and found no place; which button was pressed is no loss. */
    private List<String> left() {
        form.select("button[name]").forEach(button -> typed.remove(button.attr("name")));
        return typed.values().stream()
                .flatMap(List::stream)
                .filter(value -> !value.isBlank())
                .toList();
    }
}
