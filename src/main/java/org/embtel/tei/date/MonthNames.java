package org.embtel.tei.date;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The names of months in several languages, in small letters. */
final class MonthNames {

    private static final String FILE = "months.properties";

    private static final Map<String, Month> ALL = read();

    private MonthNames() {}

    private static Map<String, Month> read() {
        var properties = new Properties();
        try (var reader =
                new InputStreamReader(
                        MonthNames.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var names = new HashMap<String, Month>();
        for (String language : properties.stringPropertyNames()) {
            List<String> months = List.of(properties.getProperty(language).split(" "));
            for (Month month : Month.values()) {
                names.put(months.get(month.ordinal()), month);
            }
        }
        return Map.copyOf(names);
    }

    /** The month of a name. */
    static Month require(String name) {
        return ALL.get(name.toLowerCase(Locale.ROOT));
    }

    /** All names as alternatives of a pattern, the longest first. */
    static String alternatives() {
        return ALL.keySet().stream()
                .sorted(
                        (a, b) ->
                                b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
                .collect(Collectors.joining("|"));
    }
}
