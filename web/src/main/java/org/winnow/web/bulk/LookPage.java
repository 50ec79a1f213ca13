package org.winnow.web.bulk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.Frame;
import org.winnow.web.rankings.Filters;

/**
 * Says what the act will do and to how many, before it is done.
 *
 * @param words what is said, as typed: ground, reason or source; may be empty
 * @param hidden the whole form, to be sent again
 */
@CheckedTemplate(basePath = "bulk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LookPage(
        Frame frame,
        String base,
        String answer,
        String words,
        int taken,
        List<Group> left,
        String back,
        List<Filters.Hidden> hidden)
        implements TemplateInstance {

    /** Those left for one reason; {@code more}: how many are not named. */
    record Group(String because, int count, List<BulkPage.Line> lines, int more) {}
}
