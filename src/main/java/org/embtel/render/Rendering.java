package org.embtel.render;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.embtel.diagnostic.Findings;
import org.embtel.page.Origin;

/**
 * Runs templates; one that fails, or does not end, is a finding.
 *
 * @param templates the templates
 * @param faults reports when one fails
 * @param ended whether a template did not end: none is run any more, for each would take as long
 */
record Rendering(Templates templates, TemplateFaults faults, AtomicBoolean ended) {

    Rendering(Templates templates, Findings findings) {
        this(templates, new TemplateFaults(findings), new AtomicBoolean());
    }

    /** A page made with the template of its kind; empty when that failed. */
    Optional<RenderedPage> page(PageModel model) {
        return page("page/" + model.page().kind(), model);
    }

    /** A page made with the template of that name; empty when that failed. */
    Optional<RenderedPage> page(String template, PageModel model) {
        return reported(() -> templates.run(template, model), TemplateRun::process)
                .map(
                        content ->
                                new RenderedPage(
                                        model.page().path(),
                                        content,
                                        new RunOrigins(templates, template, model)));
    }

    /**
     * The names of the elements that have a macro, and of macros that are no elements. A thread of
     * its own watches over the templates, as over those of pages.
     */
    Set<String> macros() {
        try (var worker = new Workers(1)) {
            return worker.map(List.of(templates), all -> reported(all::gathering, this::gathered))
                    .get(0)
                    .orElse(Set.of());
        }
    }

    private Set<String> gathered(TemplateRun run) throws IOException, TemplateException {
        run.process();
        return Templates.macros(run);
    }

    private interface Beginning {
        TemplateRun run() throws IOException, TemplateException;
    }

    private interface Work<T> {
        T done(TemplateRun run) throws IOException, TemplateException;
    }

    private <T> Optional<T> reported(Beginning beginning, Work<T> work) {
        if (ended.get()) {
            return Optional.empty();
        }
        try {
            return watched(beginning.run(), work);
        } catch (TemplateException failed) {
            faults.report(failed, Optional.empty());
        } catch (IOException unusable) {
            faults.report(unusable);
        }
        return Optional.empty();
    }

    private <T> Optional<T> watched(TemplateRun run, Work<T> work) throws IOException {
        try {
            return Optional.of(work.done(run));
        } catch (TemplateStopped stopped) {
            ended.set(true);
            faults.report(stopped.getMessage(), run.here());
        } catch (TemplateException failed) {
            if (TemplateFaults.stopped(failed).isPresent()) {
                ended.set(true);
            }
            faults.report(failed, run.origin(failed));
        } catch (StackOverflowError tooDeep) {
            faults.report("macros or functions call each other without end", run.here());
        } catch (OutOfMemoryError tooLarge) {
            // What it took is free again; but a transcription may be too large for a sound
            // template.
            if (!run.here().filter(this::isOwn).isPresent()) {
                throw tooLarge;
            }
            ended.set(true);
            faults.report(
                    "this template needs more memory than there is, or makes text without end",
                    run.here());
        }
        return Optional.empty();
    }

    private boolean isOwn(Origin origin) {
        return templates.areOwn(origin.path());
    }
}
