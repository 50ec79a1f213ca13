package org.winnow.web.activity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.Frame;

/** The trail, newest first. {@code older}, {@code newest}: addresses of the lines before these and of the first ones, or empty. */
@CheckedTemplate(basePath = "activity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ActivityPage(
        Frame frame,
        String answer,
        List<Line> lines,
        List<Option> people,
        List<Option> acts,
        String useCase,
        boolean filtered,
        String older,
        String newest)
        implements TemplateInstance {

    /** {@code href}: of the first use case it touched, or empty; {@code others}: how many more it touched, in words. */
    record Line(String at, String by, String text, String reason, String reference, String href, String others) {}

    record Option(String value, String name, boolean chosen) {}
}
