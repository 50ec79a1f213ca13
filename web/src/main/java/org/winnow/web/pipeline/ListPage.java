package org.winnow.web.pipeline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.Frame;
import org.winnow.web.layout.Pager;

/** The same as a list. */
@CheckedTemplate(basePath = "pipeline", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ListPage(Frame frame, BoardPage.Head head, LookView look, MoveView move, List<Card.Group> groups, Pager pager)
        implements TemplateInstance {}
