package org.embtel.render;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.embtel.diagnostic.Diagnostic;

/** Makes the part of a previewed page that tells what was found wrong. No edition changes it. */
public final class FindingsPanel {

    private final Templates templates = Templates.defaults();

    /** The panel for these errors, as HTML to be put on the page. */
    public String html(List<Diagnostic> errors) {
        try {
            return templates.process("preview/findings", Map.of("errors", errors));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (TemplateException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
