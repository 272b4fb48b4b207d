package org.embtel.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.embtel.kit.Letter;
import org.embtel.kit.MarkdownFile;

/**
 * One line of an attack file. The fence that it stands in says what it is a part of.
 *
 * @param place where it stands: {@code schematron.md:14}
 * @param kind what the fence says
 * @param line the attack
 */
record Attack(String place, String kind, String line) {

    private static final Path FOLDER = Path.of("src/test/resources/attack");

    private static final String RELAX_NG =
            "<?xml-model href=\"letter.rng\""
                    + " schematypens=\"http://relaxng.org/ns/structure/1.0\"?>";

    private static final String SCHEMATRON =
            "<?xml-model href=\"letter.sch\""
                    + " schematypens=\"http://purl.oclc.org/dsdl/schematron\"?>";

    /** All there are. */
    static List<Attack> all() {
        return MarkdownFile.below(FOLDER).stream().flatMap(Attack::in).toList();
    }

    private static Stream<Attack> in(MarkdownFile file) {
        return file.blocks().stream()
                .filter(block -> block.kind() == MarkdownFile.Kind.FENCE)
                .flatMap(
                        block ->
                                Stream.iterate(0, i -> i < block.lines().size(), i -> i + 1)
                                        .map(
                                                i ->
                                                        new Attack(
                                                                file.name()
                                                                        + ":"
                                                                        + (block.line() + 1 + i),
                                                                block.info(),
                                                                block.lines().get(i))));
    }

    /** Whether it is in the transcription itself, and so could get into a page. */
    boolean needsPages() {
        return List.of("head", "text", "header").contains(kind);
    }

    /** Writes the edition that makes it. */
    void write(Path edition, UnaryOperator<String> aimed) throws IOException {
        String attack = aimed.apply(line);
        switch (kind) {
            case "rules" -> rules(edition, "<value-of select='%s'/>".formatted(attack));
            case "sch" -> {
                file(edition, "tei/letter.xml", letter(SCHEMATRON, "Dear friend,"));
                file(edition, "tei/letter.sch", schema(attack));
            }
            case "rng" -> {
                file(edition, "tei/letter.xml", letter(RELAX_NG, "Dear friend,"));
                file(edition, "tei/letter.rng", attack);
            }
            case "rnc" -> {
                file(edition, "tei/letter.xml", letter("<?xml-model href=\"a.rnc\"?>", "Dear"));
                file(edition, "tei/a.rnc", attack);
            }
            case "xsd" -> {
                file(edition, "tei/letter.xml", located("letter.xsd"));
                file(edition, "tei/letter.xsd", attack);
            }
            case "catalog" -> {
                String model = RELAX_NG.replace("letter.rng", "https://example.org/letter.rng");
                file(edition, "tei/letter.xml", letter(model, "Dear friend,"));
                file(edition, "catalog.xml", attack);
            }
            case "head" -> file(edition, "tei/letter.xml", letter(attack, "Dear &secret; friend,"));
            case "text" -> file(edition, "tei/letter.xml", Letter.saying(attack));
            case "header" -> file(edition, "tei/letter.xml", withHeader(attack));
            default -> throw new IllegalArgumentException(place + ": " + kind);
        }
    }

    private static void rules(Path edition, String words) throws IOException {
        file(edition, "tei/letter.xml", letter(SCHEMATRON, "Dear friend,"));
        file(
                edition,
                "tei/letter.sch",
                schema(
                        "<pattern><rule context='/*'><assert test='false()'>"
                                + words
                                + "</assert></rule></pattern>"));
    }

    private static String schema(String content) {
        return "<schema xmlns='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt3'"
                + " xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>"
                + content
                + "</schema>";
    }

    private static String letter(String before, String words) {
        String letter = Letter.saying(words);
        int root = letter.indexOf("<TEI");
        return letter.substring(0, root) + before + "\n" + letter.substring(root);
    }

    private static String located(String schema) {
        return Letter.saying("Dear friend,")
                .replace(
                        "<TEI ",
                        "<TEI xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                                + " xsi:schemaLocation='http://www.tei-c.org/ns/1.0 "
                                + schema
                                + "' ");
    }

    private static String withHeader(String part) {
        String header = Letter.header().replace("</teiHeader>", part + "</teiHeader>");
        return Letter.of(header, "", "<p>Dear friend,</p>");
    }

    private static void file(Path edition, String name, String content) throws IOException {
        Path file = edition.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    @Override
    public String toString() {
        return place + " " + line;
    }
}
