package org.embtel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A small edition to begin with: a letter to correct into one's own, and what a repository needs.
 *
 * @param title what the edition is called
 * @param editor who edits it
 * @param publisher who publishes it
 * @param today the day of its first version, ISO 8601
 * @param ref the version of Embtel that its workflow takes, a Git tag
 */
record NewEdition(String title, String editor, String publisher, String today, String ref) {

    private static final String SCHEMA = "/org/embtel/validate/documentary.rnc";

    /** Its files, by their path. */
    Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put("tei/letter.xml", filled("letter.xml", NewEdition::escaped));
        files.put("tei/documentary.rnc", text(SCHEMA));
        files.put(".github/workflows/edition.yml", filled("edition.yml", value -> value));
        files.put("README.md", filled("README.md", value -> value));
        files.put(".gitignore", text("init/gitignore"));
        return files;
    }

    private String filled(String name, UnaryOperator<String> form) {
        return text("init/" + name)
                .replace("@title@", form.apply(title))
                .replace("@editor@", form.apply(editor))
                .replace("@publisher@", form.apply(publisher))
                .replace("@today@", today)
                .replace("@ref@", ref);
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String text(String resource) {
        try (InputStream in = NewEdition.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
