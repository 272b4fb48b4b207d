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

    /**
     * A finding to be shown at an element.
     *
     * @param finding the finding
     * @param id the id of the element; empty for the page as a whole
     */
    public record Mark(Diagnostic finding, String id) {}

    /** The panel for errors and for marks at places of the page, as HTML to be put on it. */
    public String html(List<Diagnostic> errors, List<Mark> marks) {
        try {
            return templates
                    .run("preview/findings", Map.of("errors", errors, "marks", marks))
                    .process();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (TemplateException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
