package org.embtel.tei;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** TEI's own schema of everything: a RELAX NG schema, of which the patterns are followed. */
final class TeiSchema {

    private final Map<String, Element> definitions = new HashMap<>();

    TeiSchema(Path file) throws Exception {
        Document schema =
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(Files.readString(file))));
        children(schema.getDocumentElement())
                .filter(child -> child.getTagName().equals("define"))
                .forEach(child -> definitions.put(child.getAttribute("name"), child));
    }

    /** The attributes of each element; ">" follows those whose values are addresses. */
    Map<String, Set<String>> attributes() {
        var attributes = new TreeMap<String, Set<String>>();
        elements()
                .forEach(
                        element -> {
                            Set<String> found =
                                    attributes.computeIfAbsent(
                                            element.getAttribute("name"), name -> new TreeSet<>());
                            follow(
                                    element,
                                    pattern -> {
                                        if (pattern.getTagName().equals("attribute")) {
                                            found.add(name(pattern));
                                        }
                                    });
                        });
        return attributes;
    }

    private String name(Element attribute) {
        return attribute.getAttribute("name") + (isAddress(attribute) ? ">" : "");
    }

    private boolean isAddress(Element attribute) {
        return has(
                attribute,
                pattern ->
                        pattern.getTagName().equals("data")
                                && pattern.getAttribute("type").equals("anyURI"));
    }

    /** The elements that may have words directly in them. */
    Set<String> mixed() {
        return elements()
                .filter(element -> has(element, pattern -> pattern.getTagName().equals("text")))
                .map(element -> element.getAttribute("name"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The elements of a class, and of the classes in it. */
    Set<String> membersOf(String modelClass) {
        var members = new TreeSet<String>();
        addMembers(definitions.get(modelClass), members, new HashSet<>());
        return members;
    }

    private void addMembers(Element pattern, Set<String> members, Set<String> followed) {
        children(pattern)
                .forEach(
                        child -> {
                            String name = child.getAttribute("name");
                            if (child.getTagName().equals("element")) {
                                members.add(name);
                            } else if (!child.getTagName().equals("ref")) {
                                addMembers(child, members, followed);
                            } else if (followed.add(name)) {
                                addMembers(definitions.get(name), members, followed);
                            }
                        });
    }

    private Stream<Element> elements() {
        return definitions.values().stream()
                .flatMap(TeiSchema::children)
                .filter(child -> child.getTagName().equals("element"))
                .filter(child -> !child.getAttribute("name").isEmpty())
                .filter(child -> Set.of("", Vocabulary.TEI).contains(child.getAttribute("ns")));
    }

    private boolean has(Element pattern, Predicate<Element> sought) {
        boolean[] found = new boolean[1];
        follow(pattern, one -> found[0] |= sought.test(one));
        return found[0];
    }

    /** Meets all patterns of an element's content, but not those of the elements in it. */
    private void follow(Element pattern, Consumer<Element> meet) {
        follow(pattern, meet, new HashSet<>());
    }

    private void follow(Element pattern, Consumer<Element> meet, Set<String> followed) {
        children(pattern).forEach(child -> followOne(child, meet, followed));
    }

    private void followOne(Element pattern, Consumer<Element> meet, Set<String> followed) {
        meet.accept(pattern);
        String name = pattern.getAttribute("name");
        switch (pattern.getTagName()) {
            case "attribute", "element" -> {}
            case "ref" -> {
                if (followed.add(name) && definitions.containsKey(name)) {
                    follow(definitions.get(name), meet, followed);
                }
            }
            default -> follow(pattern, meet, followed);
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
