package org.embtel.render;

import java.util.Optional;
import org.embtel.diagnostic.Findings;
import org.embtel.page.Origin;

/** A template is at one step for so long that its thread was left to itself. */
public final class EndlessTemplateException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Optional<Origin> origin;

    EndlessTemplateException(Optional<Origin> origin) {
        super("a template does not end");
        this.origin = origin;
    }

    /** Adds the finding that the template does not end. */
    public void report(Findings findings) {
        new TemplateFaults(findings)
                .report(
                        "this template takes too long for one page; a pattern or a sequence in it"
                                + " does not end",
                        origin);
    }
}
