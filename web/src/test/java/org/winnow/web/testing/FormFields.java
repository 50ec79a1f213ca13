package org.winnow.web.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What a browser would send of a form as it stands. */
public final class FormFields {
    private static final List<String> TICKED = List.of("radio", "checkbox");

    private FormFields() {}

    public static Map<String, List<String>> of(Element form) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var control : form.select("input[name], select[name], textarea[name]")) {
            if (!TICKED.contains(control.attr("type")) || control.hasAttr("checked")) {
                values.computeIfAbsent(control.attr("name"), n -> new ArrayList<>())
                        .add(value(control));
            }
        }
        return values;
    }

    private static String value(Element control) {
        if (!control.nameIs("select")) {
            return control.val();
        }
        var chosen = control.select("option[selected]");
        return chosen.isEmpty() ? control.select("option").val() : chosen.val();
    }
}
