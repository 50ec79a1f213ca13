package org.winnow.web.scorecards;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.FieldError;
import org.winnow.web.layout.Frame;

/**
 * The form that makes a version. {@code meanwhile}: who put another version in force since, or empty; {@code effect}: none where the form
 * can't be ranked by as it stands.
 */
@CheckedTemplate(basePath = "scorecards", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NewScorecardPage(
        Frame frame,
        String base,
        ScorecardForm form,
        List<FieldError> errors,
        String meanwhile,
        List<EffectView> effect)
        implements TemplateInstance {}
