package org.embtel.tei;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of this package: lines, of which empty ones and comments say nothing. */
final class Resource {

    private Resource() {}

    static List<String> lines(String name) {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Resource.class.getResourceAsStream(name),
                                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException packed) {
            throw new UncheckedIOException(packed);
        }
    }
}
