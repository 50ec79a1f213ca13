package org.winnow.web.pipeline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.Frame;

/** Six stages side by side. */
@CheckedTemplate(basePath = "pipeline", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BoardPage(Frame frame, Head head, LookView look, MoveView move, List<Card.Lane> lanes)
        implements TemplateInstance {

    /** What stands over board and list. {@code aside}: how many are put aside. */
    record Head(String answer, String why, int aside, String currency, boolean empty, boolean list) {}
}
