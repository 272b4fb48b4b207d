package org.embtel.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;

/** Reaches the templates of another loader under a prefix, past what hides them. */
record PrefixedLoader(String prefix, TemplateLoader loader) implements TemplateLoader {

    @Override
    public Object findTemplateSource(String name) throws IOException {
        return name.startsWith(prefix)
                ? loader.findTemplateSource(name.substring(prefix.length()))
                : null;
    }

    @Override
    public long getLastModified(Object source) {
        return loader.getLastModified(source);
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        return loader.getReader(source, encoding);
    }

    @Override
    public void closeTemplateSource(Object source) throws IOException {
        loader.closeTemplateSource(source);
    }
}
