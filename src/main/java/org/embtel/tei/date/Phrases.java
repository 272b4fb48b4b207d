package org.embtel.tei.date;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.embtel.tei.date.DatePoint.Precision;
import org.embtel.tei.date.DateSpan.Form;

/** Words that a language puts around a date that is no point: "before", "between … and …". */
record Phrases(String language, Map<String, String> all) {
    /** Copies the map. */
    Phrases {
        all = Map.copyOf(all);
    }

    private static final String FILE = "phrases.properties";

    static Phrases of(String language) {
        var properties = new Properties();
        try (var reader =
                new InputStreamReader(
                        Phrases.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var all = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
        return new Phrases(language, all);
    }

    /** The words of a form, with names in braces where dates go; empty if there are none. */
    Optional<String> find(Form form, Precision precision) {
        String name = form.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Stream.of(
                        language + "." + name + "." + precision.name().toLowerCase(Locale.ROOT),
                        language + "." + name,
                        "." + name)
                .flatMap(key -> Optional.ofNullable(all.get(key)).stream())
                .findFirst()
                .filter(phrase -> !phrase.isEmpty());
    }
}
