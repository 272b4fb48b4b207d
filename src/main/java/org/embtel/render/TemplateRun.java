package org.embtel.render;

import freemarker.core.Environment;
import freemarker.core.Macro;
import freemarker.core.TemplateElement;
import freemarker.core.TemplateProcessingTracer;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNodeModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.embtel.page.Origin;

/**
 * One run of a template, which makes one page. It counts its steps, so that no loop is endless, and
 * knows where it is: in which macro, and for which element of the transcription.
 */
@SuppressWarnings("deprecation") // The elements of a template have no other form.
final class TemplateRun implements TemplateProcessingTracer {

    /** The largest volumes take some tens of a step for each of their elements on one page. */
    static final int MOST_STEPS = 100_000_000;

    /** Text as deep as it is rendered, 2,000 elements, takes less than ten for each. */
    static final int MOST_NESTED = 100_000;

    /** Many times the largest transcription that is read. */
    static final int MOST_CHARACTERS = 200_000_000;

    /** Processor time, for steps that take long by themselves, as some patterns do. */
    static final long MOST_NANOS = 60_000_000_000L;

    private final Environment environment;
    private final Page page;
    private int steps;
    private int nested;
    private TracedElement at;
    private TemplateNodeModel node;
    private TemplateException failure;
    private Optional<Origin> failedAt = Optional.empty();
    private volatile boolean overdue;

    private TemplateRun(Template template, Object model, boolean noting)
            throws TemplateException, IOException {
        page = new Page(noting);
        environment = template.createProcessingEnvironment(model, page);
        environment.setTemplateProcessingTracer(this);
    }

    /** A run that makes a page. */
    static TemplateRun of(Template template, Object model) throws TemplateException, IOException {
        return new TemplateRun(template, model, false);
    }

    /** A run that also notes which part of the page was written where. */
    static TemplateRun noting(Template template, Object model)
            throws TemplateException, IOException {
        return new TemplateRun(template, model, true);
    }

    /** Runs to the end, and gives the page. */
    String process() throws TemplateException, IOException {
        WatchedThread.begins(this);
        try {
            environment.process();
            return page.toString();
        } finally {
            WatchedThread.ends();
        }
    }

    /** What the template defined. */
    Environment environment() {
        return environment;
    }

    @Override
    public void enterElement(Environment same, TracedElement element) {
        at = element;
        node = environment.getCurrentVisitorNode();
        nested++;
        if (++steps > MOST_STEPS || overdue) {
            steps = MOST_STEPS;
            throw new TemplateStopped(
                    "this template takes too long for one page; a loop or a macro does not end");
        }
        if (nested > MOST_NESTED) {
            throw new TemplateStopped("macros or functions call each other without end");
        }
    }

    @Override
    public void exitElement(Environment same, TracedElement element) {
        nested--;
    }

    /** Takes down where a failure happened, before the run has left the place. */
    void failed(TemplateException thrown) {
        if (failure != thrown) {
            failure = thrown;
            TemplateElement[] stack = _CoreAPI.getInstructionStackSnapshot(environment);
            failedAt =
                    Optional.of(
                            origin(
                                    stack.length > 0 ? stack[0] : (TemplateElement) at,
                                    environment.getCurrentVisitorNode()));
        }
    }

    /** Where a failure happened, if that was taken down. */
    Optional<Origin> origin(TemplateException thrown) {
        return failure == thrown ? failedAt : Optional.empty();
    }

    /** Where the run is, or was when it ended. */
    Optional<Origin> here() {
        return Optional.ofNullable(at).map(element -> origin((TemplateElement) element, node));
    }

    /** Asks the run to end with its next step. */
    void expire() {
        overdue = true;
    }

    /** Where a character of the page was written. Only of a run that notes it. */
    Optional<Origin> origin(int offset) {
        return page.origin(offset);
    }

    private static Origin origin(TemplateElement element, TemplateNodeModel node) {
        return new Origin(
                "templates/" + element.getTemplate().getSourceName(),
                element.getBeginLine(),
                element.getBeginColumn(),
                by(element, node));
    }

    /** The macro, and the element of the transcription for which it was called. */
    private static String by(TemplateElement element, TemplateNodeModel node) {
        var words = new ArrayList<String>();
        macro(element).ifPresent(words::add);
        if (node instanceof ElementNode tei) {
            words.add("for " + tei.element() + " at " + tei.place());
        }
        return String.join(" ", words);
    }

    private static Optional<String> macro(TemplateElement element) {
        for (TemplateElement up = element; up != null; up = _CoreAPI.getParentElement(up)) {
            if (up instanceof Macro macro) {
                return Optional.of(
                        "in " + (macro.isFunction() ? "function " : "macro ") + macro.getName());
            }
        }
        return Optional.empty();
    }

    /** The page as far as it is written. */
    private final class Page extends StringWriter {

        private final Optional<TreeMap<Integer, Origin>> origins;

        Page(boolean noting) {
            origins = noting ? Optional.of(new TreeMap<>()) : Optional.empty();
        }

        @Override
        public void write(String text) {
            room(text.length());
            super.write(text);
        }

        @Override
        public void write(char[] text, int from, int length) {
            room(length);
            super.write(text, from, length);
        }

        @Override
        public void write(String text, int from, int length) {
            room(length);
            super.write(text, from, length);
        }

        private void room(int length) {
            int written = getBuffer().length();
            if (length > MOST_CHARACTERS - written) {
                throw new TemplateStopped("this template writes more than a page can hold");
            }
            origins.ifPresent(all -> here().ifPresent(now -> all.put(written, now)));
        }

        Optional<Origin> origin(int offset) {
            return origins.map(all -> all.floorEntry(offset)).map(Map.Entry::getValue);
        }
    }
}
