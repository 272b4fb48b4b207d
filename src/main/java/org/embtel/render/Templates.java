package org.embtel.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateSequenceModel;
import freemarker.template.Version;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;

/**
 * The templates of an edition: its own first, then the defaults. Templates escape what they print,
 * reach no Java class, no other file and no network, and do not depend on clock or locale.
 */
final class Templates {

    private static final Version VERSION = Configuration.VERSION_2_3_34;
    private static final String DEFAULTS = "/org/embtel/templates";

    /** Where the macros for TEI elements are gathered. */
    private static final String MACROS = "tei/macros.ftlh";

    private final Configuration configuration;

    /**
     * Looks templates up.
     *
     * @param own the edition's own folder of templates; nothing is asked of it if it is not there
     */
    Templates(Path own) {
        this(loader(own));
    }

    private Templates(TemplateLoader loader) {
        configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(loader);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setObjectWrapper(new Wrapper());
    }

    /** The templates that are the same for every edition. */
    static Templates defaults() {
        return new Templates(packed());
    }

    private static TemplateLoader packed() {
        return new ClassTemplateLoader(Templates.class, DEFAULTS);
    }

    private static TemplateLoader loader(Path own) {
        TemplateLoader defaults = packed();
        Optional<TemplateLoader> edition =
                Files.isDirectory(own) ? Optional.of(files(own)) : Optional.empty();
        var loaders = new ArrayList<TemplateLoader>();
        edition.ifPresent(loaders::add);
        loaders.add(new FormerNames(edition, defaults));
        loaders.add(defaults);
        loaders.add(new PrefixedLoader("default/", defaults));
        loaders.add(new PrefixedLoader("default/", new FormerNames(Optional.empty(), defaults)));
        return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
    }

    private static TemplateLoader files(Path folder) {
        try {
            return new FileTemplateLoader(new File(folder.toString()));
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    ObjectWrapper wrapper() {
        return configuration.getObjectWrapper();
    }

    /** Makes a page, or a part of one, with the template of that name: {@code page/document}. */
    String process(String name, Object model) throws IOException, TemplateException {
        var page = new StringWriter();
        configuration.getTemplate(name + ".ftlh").process(model, page);
        return page.toString();
    }

    /** The names of all macros for elements, the edition's own among them. */
    Set<String> macros() throws IOException, TemplateException {
        Environment environment =
                configuration
                        .getTemplate(MACROS)
                        .createProcessingEnvironment(Map.of(), new StringWriter());
        environment.process();
        var libraries = (TemplateSequenceModel) environment.getMainNamespace().get("libraries");
        var names = new HashSet<String>();
        for (int i = 0; i < libraries.size(); i++) {
            TemplateModelIterator keys = ((TemplateHashModelEx) libraries.get(i)).keys().iterator();
            while (keys.hasNext()) {
                names.add(keys.next().toString());
            }
        }
        return names;
    }

    /** Shows {@code Optional} as its value, and missing when it is empty. */
    private static final class Wrapper extends DefaultObjectWrapper {
        Wrapper() {
            super(settings(), true);
        }

        private static DefaultObjectWrapperBuilder settings() {
            var settings = new DefaultObjectWrapperBuilder(VERSION);
            settings.setDefaultZeroArgumentNonVoidMethodPolicy(
                    ZeroArgumentNonVoidMethodPolicy
                            .BOTH_METHOD_AND_PROPERTY_UNLESS_BEAN_PROPERTY_READ_METHOD);
            return settings;
        }

        @Override
        public TemplateModel wrap(Object value) throws TemplateModelException {
            return value instanceof Optional<?> optional
                    ? super.wrap(optional.orElse(null))
                    : super.wrap(value);
        }
    }
}
