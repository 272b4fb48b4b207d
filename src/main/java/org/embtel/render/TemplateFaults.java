package org.embtel.render;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.page.Origin;

/**
 * Says of a template that failed what is wrong with it, and where. What keeps it from being read is
 * the same for all pages, and said once.
 */
final class TemplateFaults {

    private static final String CORRECT =
            "correct the template; the default of the same name shows what is available";

    private final Findings findings;

    /** What was said of templates that cannot be read. */
    private final Set<String> said = ConcurrentHashMap.newKeySet();

    /** Reports to a collector. */
    TemplateFaults(Findings findings) {
        this.findings = findings;
    }

    /** Reports what ended a run, or kept it from beginning. */
    void report(TemplateException failed, Optional<Origin> origin) {
        if (isReported(failed)) {
            return;
        }
        Optional<TemplateStopped> stopped = stopped(failed);
        if (stopped.isPresent() && origin.isPresent()) {
            report(stopped.get().getMessage(), origin);
            return;
        }
        String message = stopped.map(Throwable::getMessage).orElseGet(() -> message(failed));
        add(place(failed), origin.map(by -> by.explained(message)).orElse(message));
    }

    /** Reports a template that cannot be read. */
    void report(IOException unusable) {
        if (!isReported(unusable)) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** Reports what ended a run. */
    void report(String message, Optional<Origin> origin) {
        add(
                origin.map(by -> new Place(by.path(), by.line(), by.column()))
                        .orElseGet(() -> Place.of("templates")),
                origin.map(by -> by.explained(message)).orElse(message));
    }

    private void add(Place place, String message) {
        findings.add(Code.TEMPLATE_FAILED, place, message, CORRECT);
    }

    /** What ended a run from outside, if that is why it failed. */
    static Optional<TemplateStopped> stopped(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateStopped stopped) {
                return Optional.of(stopped);
            }
        }
        return Optional.empty();
    }

    /** Another template may be at fault, which the one that failed imports. */
    private boolean isReported(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException broken) {
                once(
                        new Place(
                                "templates/" + broken.getTemplateName(),
                                broken.getLineNumber(),
                                broken.getColumnNumber()),
                        firstLine(broken.getEditorMessage()),
                        "correct the template; the default of the same name shows the form");
                return true;
            }
            if (cause instanceof OwnTemplates.UnusableException unusable) {
                once(
                        Place.of("templates/" + unusable.name()),
                        unusable.getMessage(),
                        "put the file itself there, in UTF-8, or remove it");
                return true;
            }
        }
        return false;
    }

    private void once(Place place, String message, String hint) {
        if (said.add(place + message)) {
            findings.add(Code.TEMPLATE_FAILED, place, message, hint);
        }
    }

    private static Place place(TemplateException failed) {
        return new Place(
                "templates/" + failed.getTemplateSourceName(),
                failed.getLineNumber() == null ? 0 : failed.getLineNumber(),
                failed.getColumnNumber() == null ? 0 : failed.getColumnNumber());
    }

    /** The first line, and what it is about if that stands on the next. */
    private static String message(TemplateException failed) {
        String line = firstLine(failed.getMessageWithoutStackTop());
        String about = failed.getBlamedExpressionString();
        return line.endsWith(":") && about != null ? line + " " + about : line;
    }

    private static String firstLine(String message) {
        return message.strip().lines().findFirst().orElse("");
    }
}
