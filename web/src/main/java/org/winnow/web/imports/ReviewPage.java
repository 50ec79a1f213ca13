package org.winnow.web.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.Frame;
import org.winnow.web.layout.Pager;

/** A file before it is confirmed: what it is taken for, what its columns feed, what would happen. problem: why something just failed. */
@CheckedTemplate(basePath = "imports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReviewPage(
        Frame frame,
        String path,
        String fileName,
        String problem,
        CheckView check,
        DialectView dialect,
        List<ColumnView> columns,
        int mapped,
        int all,
        Pager columnPager,
        List<MeaningView> meanings,
        List<RowView> rows,
        Pager pager,
        String tab)
        implements TemplateInstance {}
