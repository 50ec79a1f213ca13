package org.winnow.web.portfolios;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.FieldError;
import org.winnow.web.layout.Frame;

/** Every portfolio of the installation, in use and put aside, for its administrators. */
@CheckedTemplate(basePath = "portfolios", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AllPortfoliosPage(Frame frame, List<Row> live, List<Row> archived, List<FieldError> errors)
        implements TemplateInstance {

    /**
     * A portfolio.
     *
     * @param typed the name in its form: as it is, or as it was typed and refused
     * @param address of one who belongs to it; empty for an administrator who doesn't
     */
    record Row(long id, String name, String typed, String address, String error) {}
}
