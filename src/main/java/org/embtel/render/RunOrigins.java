package org.embtel.render;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Optional;
import org.embtel.page.Origin;
import org.embtel.page.Origins;

/** By what the parts of a page were written: known when the page was made once more. */
final class RunOrigins implements Origins {

    private final Templates templates;
    private final String template;
    private final Object model;
    private Optional<TemplateRun> again = Optional.empty();

    /** Of the page that a template makes of a model. */
    RunOrigins(Templates templates, String template, Object model) {
        this.templates = templates;
        this.template = template;
        this.model = model;
    }

    @Override
    public synchronized Optional<Origin> at(int offset) {
        if (again.isEmpty()) {
            again = Optional.of(run());
        }
        return again.get().origin(offset);
    }

    private TemplateRun run() {
        try {
            TemplateRun run = templates.noting(template, model);
            run.process();
            return run;
        } catch (IOException | TemplateException impossible) {
            throw new IllegalStateException("a template does not do the same twice", impossible);
        }
    }
}
