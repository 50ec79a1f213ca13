package org.winnow.web.rankings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.winnow.web.layout.Frame;

/** What changes when a weight moves: answer, chart and list, and at the side what goes along with the weights. */
@CheckedTemplate(basePath = "rankings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RankingPart(Frame frame, RankingPage.Controls controls, Part part) implements TemplateInstance {}
