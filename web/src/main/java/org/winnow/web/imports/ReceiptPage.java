package org.winnow.web.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.winnow.web.layout.Frame;

/** What became of every row and cell of a file. problem: why it could not be undone or confirmed, or empty. */
@CheckedTemplate(basePath = "imports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReceiptPage(
        Frame frame,
        String list,
        String path,
        String fileName,
        String answer,
        String why,
        List<CheckView.Total> rows,
        List<CheckView.Total> cells,
        boolean undone,
        boolean may,
        boolean rejects,
        String problem)
        implements TemplateInstance {}
