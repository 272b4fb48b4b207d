package org.embtel.spec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.embtel.kit.MarkdownFile;
import org.embtel.kit.MarkdownFile.Block;
import org.embtel.kit.MarkdownFile.Kind;

/**
 * An example of the specification: TEI and what becomes of it.
 *
 * @param file the file under {@code src/test/resources/spec}
 * @param heading what the example shows
 * @param line where the heading stands
 * @param options what its line {@code Options: name=value; name=value} says
 * @param fences the text of each fence by its language: {@code tei}, {@code html}, {@code text},
 *     {@code findings}; {@code header} and {@code facsimile} are what the transcription has of
 *     these
 */
record Example(
        String file,
        String heading,
        int line,
        Map<String, String> options,
        Map<String, String> fences) {

    private static final Path FOLDER = Path.of("src/test/resources/spec");
    private static final String OPTIONS = "Options: ";

    /** All files of the specification, by name. */
    static List<MarkdownFile> files() {
        return MarkdownFile.below(FOLDER);
    }

    /** All examples, file by file. */
    static List<Example> all() {
        return files().stream().flatMap(file -> in(file).stream()).toList();
    }

    /** The examples in a file: a heading for each, and its fences. */
    static List<Example> in(MarkdownFile file) {
        List<Example> examples = new ArrayList<>();
        for (Block block : file.blocks()) {
            if (block.kind() == Kind.HEADING) {
                String heading = block.lines().get(0);
                examples.add(
                        new Example(
                                file.name(),
                                heading,
                                block.line(),
                                new TreeMap<>(),
                                new TreeMap<>()));
            } else if (!examples.isEmpty()) {
                examples.get(examples.size() - 1).add(block);
            }
        }
        return examples;
    }

    private void add(Block block) {
        if (block.kind() == Kind.FENCE) {
            fences.put(block.info(), String.join("\n", block.lines()));
        } else if (block.lines().get(0).startsWith(OPTIONS)) {
            for (String option : block.lines().get(0).substring(OPTIONS.length()).split("; *")) {
                options.put(option.replaceFirst("=.*", ""), option.replaceFirst("[^=]*=", ""));
            }
        }
    }

    String place() {
        return file + ":" + line;
    }

    /** The name of its transcription, and so of its folder in the site. */
    String name() {
        return file.replace(".md", "").replace('/', '-') + "-" + line;
    }

    String fence(String language) {
        return fences.getOrDefault(language, "");
    }

    /** The findings expected, as {@code E401 no-template: message}. */
    List<String> findings() {
        return fence("findings").lines().toList();
    }

    /** Whether it is about the header, and so about the page that tells of the edition. */
    boolean isHeader() {
        return fence("tei").startsWith("<teiHeader");
    }

    /** The page that shows it, {@code d1} unless its options name another. */
    String page() {
        return isHeader() ? "about.html" : name() + "/" + options.getOrDefault("page", "d1.html");
    }

    /** The id of the division that its page shows; an index's page is not named like the site's. */
    String division() {
        return options.getOrDefault("page", "d1").replaceFirst("\\.html$", "").replace("book-", "");
    }

    /** Elements whose text is left out of the page on purpose. */
    Set<String> omitted() {
        return Set.of(options.getOrDefault("omits", "").split(" "));
    }

    /** The example as a whole transcription. */
    String transcription() {
        String tei = fence("tei");
        if (tei.startsWith("<TEI") || tei.startsWith("<teiCorpus")) {
            return tei;
        }
        return """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:frus="http://history.state.gov/frus/ns/1.0">
        %s
        <text><body>
        %s
        </body></text></TEI>
        """
                .formatted(
                        isHeader() ? tei : header(),
                        isHeader() ? document("<p>Text.</p>") : document(tei));
    }

    private String header() {
        return """
        <teiHeader><fileDesc><titleStmt><title>%s</title></titleStmt>
        <publicationStmt><publisher>The Press</publisher><date>1960</date></publicationStmt>
        <sourceDesc><p>Invented.</p></sourceDesc></fileDesc>%s</teiHeader>%s\
        """
                .formatted(name(), fence("header"), fence("facsimile"));
    }

    /** A document of its own, unless the example brings one. */
    private static String document(String tei) {
        return tei.contains("type=\"document\"")
                ? tei
                : "<div type=\"document\" xml:id=\"d1\">\n" + tei + "\n</div>";
    }

    @Override
    public String toString() {
        return place() + " " + heading;
    }
}
