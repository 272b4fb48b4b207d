package org.embtel.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of a TEI file by the parts that have pages, read with the JDK's own parser and knowing
 * nothing of the generator: what is in no part below belongs to the part above.
 */
final class SourceWords {

    /** What is no text: descriptions of it, remarks of the encoders, programs. */
    private static final Set<String> NO_TEXT =
            Set.of("teiHeader", "standOff", "facsimile", "problem", "script", "object");

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final Set<String> parts;
    private final Map<String, Words> byPart = new HashMap<>();
    private final Map<String, Integer> nameless = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** An element that is open: the part it belongs to, and where its text goes. */
    private record Open(String part, Words words, StringBuilder into) {}

    private SourceWords(Set<String> parts) {
        this.parts = parts;
    }

    /**
     * The words of a file.
     *
     * @param parts the ids of the parts that have a page
     * @return the words of each; those in no part have the empty id
     */
    static Map<String, Words> of(Path file, Set<String> parts)
            throws IOException, XMLStreamException {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        var words = new SourceWords(parts);
        try (InputStream in = Files.newInputStream(file)) {
            words.read(factory.createXMLStreamReader(in));
        }
        return words.byPart;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        Words whole = byPart.computeIfAbsent("", part -> new Words());
        open.push(new Open("", whole, whole.text()));
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        Words.append(open.peek().into(), xml.getText());
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader xml) {
        Open above = open.peek();
        String name = xml.getLocalName();
        String part = name.equals("div") ? part(xml.getAttributeValue(XML, "id"), above) : "";
        if (NO_TEXT.contains(name)) {
            open.push(new Open(above.part(), new Words(), new StringBuilder()));
        } else if (!part.isEmpty() && parts.contains(part)) {
            Words words = byPart.computeIfAbsent(part, key -> new Words());
            open.push(new Open(part, words, words.text()));
        } else if (name.equals("note")) {
            open.push(new Open(above.part(), above.words(), note(xml, above.words())));
        } else {
            open.push(above);
        }
    }

    private static StringBuilder note(XMLStreamReader xml, Words words) {
        String id = xml.getAttributeValue(XML, "id");
        String target = xml.getAttributeValue(null, "target");
        return words.newNote(
                id == null ? "" : id, target == null ? "" : target.replaceFirst("^#", ""));
    }

    /** The id of a division; without one of its own, the part's above and its number there. */
    private String part(String id, Open above) {
        return id == null
                ? above.part() + "-div" + nameless.merge(above.part(), 1, Integer::sum)
                : id;
    }
}
