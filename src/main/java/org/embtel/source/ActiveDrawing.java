package org.embtel.source;

import org.embtel.input.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Finds drawings in SVG that would do something: run a script, or ask for something elsewhere. In a
 * page a browser keeps them from that; opened by itself, or in a book, such a drawing does it.
 */
final class ActiveDrawing extends DefaultHandler {

    private static final Set<String> ACTIVE =
            Set.of("script", "foreignobject", "iframe", "embed", "object", "handler", "listener");

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
        boolean active = ACTIVE.contains(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < attributes.getLength(); i++) {
            active |= isActive(attributes.getLocalName(i), attributes.getValue(i));
        }
        if (active) {
            throw new SAXException("it does something");
        }
    }

    /** An animation can set another attribute, and a style can load something. */
    private static boolean isActive(String name, String value) {
        String plain = value.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "href", "src", "to", "from", "values", "by" ->
                    plain.contains("javascript:")
                            || plain.contains("data:text")
                            || plain.contains("data:image/svg")
                            || (name.equals("src") && plain.contains(":"));
            case "attributename" -> plain.startsWith("on") || plain.endsWith("href");
            default -> name.toLowerCase(Locale.ROOT).startsWith("on");
        };
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        throw new SAXException("it loads a style");
    }
}
