package org.embtel.render;

import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;

/**
 * FreeMarker with all doors shut: templates see what {@link ClosedWrapper} shows, say nothing that
 * {@link RefusedConstructs} names, make no object, and do not depend on the machine's locale.
 */
final class ClosedConfiguration extends Configuration {

    private final Set<Template> admitted = ConcurrentHashMap.newKeySet();

    ClosedConfiguration(TemplateLoader loader) {
        super(Configuration.VERSION_2_3_34);
        setTemplateLoader(loader);
        setDefaultEncoding("UTF-8");
        setURLEscapingCharset("UTF-8");
        setLocale(Locale.ROOT);
        setTimeZone(TimeZone.getTimeZone("UTC"));
        setNumberFormat("computer");
        setBooleanFormat("c");
        setLogTemplateExceptions(false);
        setWrapUncheckedExceptions(true);
        setTemplateExceptionHandler(ClosedConfiguration::failed);
        setAttemptExceptionReporter((failure, environment) -> {});
        setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        setAPIBuiltinEnabled(false);
        setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        setObjectWrapper(new ClosedWrapper());
    }

    /** The run takes down where it is as long as it is there. */
    private static void failed(TemplateException failure, Environment environment, Writer page)
            throws TemplateException {
        if (environment.getTemplateProcessingTracer() instanceof TemplateRun run) {
            run.failed(failure);
        }
        throw failure;
    }

    /** All templates are fetched here, also those that others import or include. */
    @Override
    public Template getTemplate(
            String name,
            Locale locale,
            Object condition,
            String encoding,
            boolean parsed,
            boolean optional)
            throws IOException {
        Template template = super.getTemplate(name, locale, condition, encoding, parsed, optional);
        if (template != null && !admitted.contains(template)) {
            admit(template);
        }
        return template;
    }

    /** Loops get a step of their own, so that a run counts also those that do nothing. */
    private synchronized void admit(Template template) throws ParseException {
        if (!admitted.contains(template)) {
            RefusedConstructs.check(template);
            _CoreAPI.addThreadInterruptedChecks(template);
            admitted.add(template);
        }
    }
}
