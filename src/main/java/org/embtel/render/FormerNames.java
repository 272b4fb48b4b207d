package org.embtel.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.Optional;

/**
 * Templates that had another name once. Pages of an edition may still import them by it, and an
 * edition may have a template of its own by it, which then comes in the place of ours as before.
 *
 * @param own the edition's own templates
 * @param defaults the defaults, which have a template that stands between each pair of names
 */
record FormerNames(Optional<TemplateLoader> own, TemplateLoader defaults)
        implements TemplateLoader {

    private static final String FOLDER = "former/";

    /** The former names by the present ones. */
    private static final Map<String, String> NAMES =
            Map.of(
                    "part/pager.ftlh", "part/turn.ftlh",
                    "part/sequences.ftlh", "part/ways.ftlh");

    @Override
    public Object findTemplateSource(String name) throws IOException {
        return NAMES.containsValue(name) || NAMES.containsKey(name) && isOwn(NAMES.get(name))
                ? defaults.findTemplateSource(FOLDER + name)
                : null;
    }

    private boolean isOwn(String name) throws IOException {
        if (own.isEmpty()) {
            return false;
        }
        Object source = own.get().findTemplateSource(name);
        if (source != null) {
            own.get().closeTemplateSource(source);
        }
        return source != null;
    }

    @Override
    public long getLastModified(Object source) {
        return defaults.getLastModified(source);
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        return defaults.getReader(source, encoding);
    }

    @Override
    public void closeTemplateSource(Object source) throws IOException {
        defaults.closeTemplateSource(source);
    }
}
