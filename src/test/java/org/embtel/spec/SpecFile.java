package org.embtel.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** A Markdown file of examples: a heading of the second rank for each, and its fences. */
record SpecFile(Path path) {

    static final Path FOLDER = Path.of("src/test/resources/spec");

    /** All files of the specification, by name. */
    static List<SpecFile> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(SpecFile::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return FOLDER.relativize(path).toString().replace('\\', '/');
    }

    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        Map<String, String> fences = new HashMap<>();
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("## ")) {
                fences = new HashMap<>();
                examples.add(new Example(name(), lines.get(i).substring(3), i + 1, fences));
            } else if (lines.get(i).startsWith("```")) {
                int end = end(lines, i);
                fences.put(lines.get(i).substring(3), String.join("\n", lines.subList(i + 1, end)));
                i = end;
            }
        }
        return examples;
    }

    /**
     * Puts other text into the fences; what a fence becomes is asked of its example and language.
     */
    void rewrite(BiFunction<Example, String, String> fence) {
        List<String> written = new ArrayList<>();
        List<Example> examples = new ArrayList<>(examples());
        Example current = null;
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            written.add(lines.get(i));
            if (lines.get(i).startsWith("## ")) {
                current = examples.remove(0);
            } else if (lines.get(i).startsWith("```")) {
                i = end(lines, i);
                fence.apply(current, written.get(written.size() - 1).substring(3))
                        .lines()
                        .forEach(written::add);
                written.add("```");
            }
        }
        try {
            Files.writeString(path, String.join("\n", written) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int end(List<String> lines, int start) {
        int end = start + 1;
        while (!lines.get(end).equals("```")) {
            end++;
        }
        return end;
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
