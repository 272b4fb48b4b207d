package org.embtel.render;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A page about an edition that is not part of its site. */
public final class Report {

    private Report() {}

    /** The page that a default template makes of a model. */
    public static String of(String template, Map<String, Object> model) {
        try {
            return Templates.defaults().run("report/" + template, model).process();
        } catch (IOException packed) {
            throw new UncheckedIOException(packed);
        } catch (TemplateException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
