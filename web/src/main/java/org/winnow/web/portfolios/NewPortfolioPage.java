package org.winnow.web.portfolios;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;
import org.winnow.web.layout.Frame;

/** Asks for a portfolio's name and terms. {@code errors}: words by field name. */
@CheckedTemplate(basePath = "portfolios", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NewPortfolioPage(Frame frame, PortfolioForm form, Map<String, String> errors, boolean firstRun)
        implements TemplateInstance {}
