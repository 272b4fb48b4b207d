package org.embtel.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which module of TEI P5 defines which element, as {@code spec/modules.txt} says. */
public final class TeiModules {

    private static final Path FILE = Path.of("src/test/resources/spec/modules.txt");
    private static final Pattern DEFINITION =
            Pattern.compile("<define name=\"\\w+\">\\s*<element name=\"(\\w+)\">");

    private TeiModules() {}

    /** The elements of each module. */
    public static Map<String, List<String>> elements() {
        Map<String, List<String>> modules = new LinkedHashMap<>();
        List<String> current = List.of();
        for (String line : read(FILE).lines().filter(line -> !line.startsWith("#")).toList()) {
            if (line.startsWith(" ")) {
                current.addAll(List.of(line.strip().split(" ")));
            } else {
                current = new ArrayList<>();
                modules.put(line, current);
            }
        }
        return modules;
    }

    /** The elements of a schema made from TEI's own, module by module. */
    static List<String> definedBy(Path schema) {
        return DEFINITION
                .matcher(read(schema))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
