package org.embtel.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The templates of an edition: its own first, then the defaults. Templates escape what they print,
 * reach no Java class, no other file and no network, and do not depend on clock or locale.
 */
final class Templates {

    private static final String DEFAULTS = "/org/embtel/templates";

    /** Where the macros for TEI elements are gathered. */
    private static final String MACROS = "tei/macros.ftlh";

    private final Configuration configuration;

    private final Optional<OwnTemplates> own;

    /**
     * Looks templates up.
     *
     * @param own the edition's own folder of templates; nothing is asked of it if it is not there
     */
    Templates(Path own) {
        this(loader(new OwnTemplates(own)), Optional.of(new OwnTemplates(own)));
    }

    private Templates(TemplateLoader loader, Optional<OwnTemplates> own) {
        this.configuration = new ClosedConfiguration(loader);
        this.own = own;
    }

    /** The templates that are the same for every edition. */
    static Templates defaults() {
        return new Templates(packed(), Optional.empty());
    }

    private static TemplateLoader packed() {
        return new ClassTemplateLoader(Templates.class, DEFAULTS);
    }

    private static TemplateLoader loader(OwnTemplates own) {
        TemplateLoader defaults = packed();
        return new MultiTemplateLoader(
                new TemplateLoader[] {
                    own,
                    new FormerNames(Optional.of(own), defaults),
                    defaults,
                    new PrefixedLoader("default/", defaults),
                    new PrefixedLoader("default/", new FormerNames(Optional.empty(), defaults))
                });
    }

    /** Whether a template, named as findings name it, is the edition's and not a default. */
    boolean areOwn(String path) {
        return own.filter(folder -> folder.has(path.substring("templates/".length()))).isPresent();
    }

    ObjectWrapper wrapper() {
        return configuration.getObjectWrapper();
    }

    /** A run of the template of that name, {@code page/document}, which makes a page of a model. */
    TemplateRun run(String name, Object model) throws IOException, TemplateException {
        return TemplateRun.of(configuration.getTemplate(name + ".ftlh"), model);
    }

    /** The same run once more, to learn by what the parts of the page were written. */
    TemplateRun noting(String name, Object model) throws IOException, TemplateException {
        return TemplateRun.noting(configuration.getTemplate(name + ".ftlh"), model);
    }

    /** A run of what gathers the macros for elements. */
    TemplateRun gathering() throws IOException, TemplateException {
        return TemplateRun.of(configuration.getTemplate(MACROS), Map.of());
    }

    /** The names of all macros for elements that such a run found, the edition's own among them. */
    static Set<String> macros(TemplateRun gathered) throws TemplateException {
        Environment environment = gathered.environment();
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
}
