package org.embtel.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import org.embtel.input.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Finds drawings in SVG that would do something: run a script, or ask for something elsewhere. In a
 * page a browser keeps them from that; opened by itself, or in a book, such a drawing does it.
 */
final class ActiveDrawing extends DefaultHandler {

    /** What embeds another document, or is a program in editions of SVG that few browsers know. */
    private static final Set<String> EMBEDDING =
            Set.of("foreignobject", "iframe", "embed", "object", "handler", "listener");

    private ActiveDrawing() {}

    /** Whether a file is one. What cannot be read by a parser is one as well. */
    static boolean is(Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            return false;
        }
        XMLReader reader = SafeXml.reader();
        reader.setContentHandler(new ActiveDrawing());
        try (InputStream content = Files.newInputStream(file)) {
            reader.parse(new InputSource(content));
            return false;
        } catch (SAXException | IOException activeOrBroken) {
            return true;
        }
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes)
            throws SAXException {
        var all = new ArrayList<TeiAttribute>();
        boolean active = EMBEDDING.contains(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < attributes.getLength(); i++) {
            all.add(new TeiAttribute(attributes.getQName(i), attributes.getValue(i)));
            active |= loads(attributes.getLocalName(i), attributes.getValue(i));
        }
        if (active || ActiveMarkup.in(uri, name, all).isPresent()) {
            throw new SAXException("it does something");
        }
    }

    /** An animation can set another attribute, and an address can hold a document of its own. */
    private static boolean loads(String name, String value) {
        String plain = value.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "href", "to", "from", "values", "by" ->
                    plain.contains("data:text") || plain.contains("data:image/svg");
            case "src" -> plain.contains(":");
            case "attributename" -> plain.startsWith("on") || plain.endsWith("href");
            default -> false;
        };
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        throw new SAXException("it loads a style");
    }
}
