package org.embtel.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An element of TEI with every attribute that it may have.
 *
 * @param name its name
 * @param attributes the names of the attributes
 */
record AnyElement(String name, List<String> attributes) {

    /** Files have one of each of these, which elements of their own would take apart. */
    private static final Set<String> FRAMES =
            Set.of("TEI", "teiCorpus", "teiHeader", "text", "body", "group", "fileDesc");

    /** Copies the list. */
    AnyElement {
        attributes = List.copyOf(attributes);
    }

    /** Every element, as the table of the program has them. */
    static List<AnyElement> all() {
        List<String> lines = lines();
        List<String> common =
                lines.stream()
                        .filter(line -> line.startsWith("* "))
                        .flatMap(line -> words(line).skip(1))
                        .toList();
        return lines.stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("*"))
                .map(line -> of(line, common))
                .filter(element -> !FRAMES.contains(element.name()))
                .toList();
    }

    private static AnyElement of(String line, List<String> common) {
        return new AnyElement(
                words(line).findFirst().orElseThrow(),
                Stream.concat(common.stream(), words(line).skip(1)).distinct().toList());
    }

    private static Stream<String> words(String line) {
        return Arrays.stream(line.split(" ")).map(word -> word.replace(">", ""));
    }

    private static List<String> lines() {
        try (InputStream table =
                AnyElement.class.getResourceAsStream("/org/embtel/tei/attributes.txt")) {
            return new String(table.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The element with words and an element of the same name in it. */
    String written() {
        String all =
                attributes.stream().map(one -> one + "=\"x\"").collect(Collectors.joining(" "));
        return "<%s %s>words <%s>more</%s></%s>".formatted(name, all, name, name, name);
    }

    /** A transcription of elements, within a line, between blocks, in the header and beside it. */
    static String letterOf(List<AnyElement> elements) {
        String all = elements.stream().map(AnyElement::written).collect(Collectors.joining("\n"));
        return """
               <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>
               <titleStmt><title>Any</title></titleStmt><publicationStmt><p>Any.</p>
               </publicationStmt><sourceDesc><p>Any.</p>%s</sourceDesc></fileDesc>
               <encodingDesc>%s</encodingDesc><profileDesc>%s</profileDesc></teiHeader>
               <standOff>%s</standOff>
               <text><body><div><head>Any</head><p>A line: %s</p>%s</div></body></text></TEI>
               """
                .formatted(all, all, all, all, all, all);
    }
}
