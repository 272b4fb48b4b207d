package org.embtel.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.embtel.kit.Needs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * The names of TEI are those of its schema. With {@code -Dnames.update=true} this test writes the
 * list from {@code tei_all.rng}, which is made of a new release of TEI so.
 */
class TeiVocabularyTest {

    private static final Path LIST = Path.of("src/main/resources/org/embtel/source/tei-names.txt");

    private static final String HEAD =
            """
            # The elements of TEI P5 with the attributes of each; "*" has those of most.
            # Written by TeiVocabularyTest from TEI's own schema of everything.
            """;

    private static final String TEI = "http://www.tei-c.org/ns/1.0";

    @Test
    void knowsElementsAndTheirAttributes() {
        TeiVocabulary names = TeiVocabulary.p5();
        assertThat(names.hasElement("persName")).isTrue();
        assertThat(names.hasElement("persname")).isFalse();
        assertThat(names.attributesOf("date")).contains("when", "xml:id").doesNotContain("target");
        assertThat(names.attributesOf("persname")).isEmpty();
        assertThat(names.hasAttribute("target")).isTrue();
        assertThat(names.hasAttribute("traget")).isFalse();
    }

    @Test
    @Tag("corpus")
    void isTheSchemas() throws Exception {
        String names = HEAD + list(new Schema(Needs.schema("tei_all.rng")).attributes());
        if (Boolean.getBoolean("names.update")) {
            Files.writeString(LIST, names);
        }
        assertThat(Files.readString(LIST)).isEqualTo(names);
    }

    /** Attributes that nine of ten elements have are not told with each. */
    private static String list(Map<String, Set<String>> attributes) {
        Map<String, Long> uses =
                attributes.values().stream()
                        .flatMap(Set::stream)
                        .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        var shared = new TreeSet<>(uses.keySet());
        shared.removeIf(name -> uses.get(name) * 10 < attributes.size() * 9L);
        var list = new StringBuilder("* " + String.join(" ", shared) + "\n");
        attributes.forEach(
                (element, own) -> {
                    own.removeAll(shared);
                    list.append(
                            Stream.concat(Stream.of(element), own.stream())
                                            .collect(Collectors.joining(" "))
                                    + "\n");
                });
        return list.toString();
    }

    /** A RELAX NG schema, of which the patterns for attributes are followed. */
    private static final class Schema {
        private final Map<String, Element> definitions = new HashMap<>();

        Schema(Path file) throws Exception {
            Document schema =
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(Files.readString(file))));
            children(schema.getDocumentElement())
                    .filter(child -> child.getTagName().equals("define"))
                    .forEach(child -> definitions.put(child.getAttribute("name"), child));
        }

        Map<String, Set<String>> attributes() {
            var attributes = new TreeMap<String, Set<String>>();
            definitions.values().stream()
                    .flatMap(Schema::children)
                    .filter(child -> child.getTagName().equals("element"))
                    .filter(child -> !child.getAttribute("name").isEmpty())
                    .filter(child -> Set.of("", TEI).contains(child.getAttribute("ns")))
                    .forEach(
                            element ->
                                    add(
                                            element,
                                            attributes.computeIfAbsent(
                                                    element.getAttribute("name"),
                                                    name -> new TreeSet<>()),
                                            new HashSet<>()));
            return attributes;
        }

        private void add(Element pattern, Set<String> found, Set<String> followed) {
            children(pattern).forEach(child -> addOne(child, found, followed));
        }

        private void addOne(Element pattern, Set<String> found, Set<String> followed) {
            String name = pattern.getAttribute("name");
            switch (pattern.getTagName()) {
                case "attribute" -> found.add(name);
                case "element" -> {}
                case "ref" -> {
                    if (followed.add(name) && definitions.containsKey(name)) {
                        add(definitions.get(name), found, followed);
                    }
                }
                default -> add(pattern, found, followed);
            }
        }

        private static Stream<Element> children(Element parent) {
            var nodes = parent.getChildNodes();
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(nodes::item)
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast);
        }
    }
}
