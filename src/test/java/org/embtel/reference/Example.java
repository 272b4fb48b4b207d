package org.embtel.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A quotation in an example file and the list under it: what is to be found in it.
 *
 * @param place file and line, for the test's name
 * @param lines the quoted lines
 * @param expected the list items under them
 */
record Example(String place, List<String> lines, List<String> expected) {

    private static final Path FOLDER = Path.of("src/test/resources/reference");

    static List<Example> of(String file) {
        List<Example> examples = new ArrayList<>();
        List<String> source = read(FOLDER.resolve(file));
        for (int i = 0; i < source.size(); i++) {
            String line = source.get(i);
            if (line.startsWith("> ") && (i == 0 || !source.get(i - 1).startsWith("> "))) {
                examples.add(
                        new Example(file + ":" + (i + 1), new ArrayList<>(), new ArrayList<>()));
            }
            if (line.startsWith("> ")) {
                last(examples).lines().add(line.substring(2));
            } else if (line.startsWith("- ")) {
                last(examples).expected().add(line.substring(2));
            }
        }
        return examples;
    }

    String text() {
        return String.join(" ", lines);
    }

    private static Example last(List<Example> examples) {
        return examples.get(examples.size() - 1);
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
