package org.embtel.render;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;

/**
 * Runs templates; one that fails is a finding.
 *
 * @param templates the templates
 * @param findings gets a finding when one fails
 */
record Rendering(Templates templates, Findings findings) {

    /** A page made with the template of its kind; empty when that failed. */
    Optional<RenderedPage> page(PageModel model) {
        return page("page/" + model.page().kind(), model);
    }

    /** A page made with the template of that name; empty when that failed. */
    Optional<RenderedPage> page(String template, PageModel model) {
        return reported(() -> templates.process(template, model))
                .map(content -> new RenderedPage(model.page().path(), content));
    }

    /** The names of the elements that have a macro, and of macros that are no elements. */
    Set<String> macros() {
        return reported(templates::macros).orElse(Set.of());
    }

    private interface Work<T> {
        T done() throws IOException, TemplateException;
    }

    private <T> Optional<T> reported(Work<T> work) {
        try {
            return Optional.of(work.done());
        } catch (ParseException broken) {
            report(broken);
        } catch (TemplateException failed) {
            report(failed);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return Optional.empty();
    }

    private void report(TemplateException failed) {
        for (Throwable cause = failed.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException broken) {
                report(broken);
                return;
            }
        }
        findings.add(
                Code.TEMPLATE_FAILED,
                new Place(
                        "templates/" + failed.getTemplateSourceName(),
                        failed.getLineNumber() == null ? 0 : failed.getLineNumber(),
                        failed.getColumnNumber() == null ? 0 : failed.getColumnNumber()),
                firstLine(failed.getMessageWithoutStackTop()),
                "correct the template; the default of the same name shows what is available");
    }

    private void report(ParseException broken) {
        findings.add(
                Code.TEMPLATE_FAILED,
                new Place(
                        "templates/" + broken.getTemplateName(),
                        broken.getLineNumber(),
                        broken.getColumnNumber()),
                firstLine(broken.getEditorMessage()),
                "correct the template; the default of the same name shows the form");
    }

    private static String firstLine(String message) {
        return message.strip().lines().findFirst().orElse("");
    }
}
