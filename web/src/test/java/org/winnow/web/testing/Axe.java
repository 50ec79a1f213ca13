package org.winnow.web.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * axe-core with all of its rules, run in the page itself: none has frames, and to look into frames costs a window more. Nor are styles read a
 * second time, which one experimental rule would need.
 */
final class Axe {
    private static final String SCRIPT = AxeBuilder.getAxeScript();
    private static final String RUN = """
            async () => (await axe.run(document, { resultTypes: ['violations'], preload: false })).violations.flatMap(rule =>
                rule.nodes.map(node => `${rule.id}: ${node.html} (${node.failureSummary.replaceAll(/\\s+/g, ' ')})`))""";

    private Axe() {}

    @SuppressWarnings("unchecked")
    static List<String> findings(Page page) {
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(RUN);
    }
}
