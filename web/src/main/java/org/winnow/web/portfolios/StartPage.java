package org.winnow.web.portfolios;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.core.portfolios.Membership;
import org.winnow.web.layout.Frame;

/** The portfolios one belongs to: several, or none yet. */
@CheckedTemplate(basePath = "portfolios", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StartPage(Frame frame, List<Membership> portfolios, boolean administrator) implements TemplateInstance {}
