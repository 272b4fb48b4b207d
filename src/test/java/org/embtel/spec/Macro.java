package org.embtel.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A macro, as it is written in a file of templates.
 *
 * @param file the file's name without its ending, which is that of a TEI module
 * @param name what it is called after, without the backslashes that FreeMarker wants
 * @param comment the lines of the comment just above it
 * @param lines its own lines
 */
record Macro(String file, String name, List<String> comment, List<String> lines) {

    /** Files whose macros are not named after elements: they share, gather or make room. */
    private static final Set<String> NOT_ELEMENTS = Set.of("base", "neutral", "macros", "site");

    private static final Pattern START = Pattern.compile("<#(macro|function) (\\S+?)[ >].*");

    /** All macros and functions under {@code templates/tei}. */
    static List<Macro> all() {
        return files().stream().flatMap(file -> in(file).stream()).toList();
    }

    /** The macros named after elements, of TEI or not. */
    static List<Macro> ofElements() {
        return all().stream().filter(macro -> !NOT_ELEMENTS.contains(macro.file())).toList();
    }

    /** The names of TEI elements that have a macro. */
    static List<String> teiElements() {
        return ofElements().stream()
                .filter(macro -> !macro.file().equals("foreign"))
                .map(Macro::name)
                .toList();
    }

    /** The files under {@code templates/tei}. */
    static List<Path> files() {
        try (Stream<Path> files = Files.list(Path.of("templates/tei"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Macro> in(Path file) {
        String name = file.getFileName().toString().replace(".ftlh", "");
        List<String> lines = lines(file);
        List<Macro> macros = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher start = START.matcher(lines.get(i));
            if (start.matches()) {
                int end = i;
                while (!lines.get(end).endsWith("</#" + start.group(1) + ">")) {
                    end++;
                }
                int above = i;
                while (above > 0 && !lines.get(above - 1).isBlank()) {
                    above--;
                }
                macros.add(
                        new Macro(
                                name,
                                start.group(2).replace("\\", ""),
                                lines.subList(above, i),
                                lines.subList(i, end + 1)));
            }
        }
        return macros;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it stands, for a message. */
    @Override
    public String toString() {
        return file + ".ftlh: " + name;
    }
}
