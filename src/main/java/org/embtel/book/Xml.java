package org.embtel.book;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document that is written into a string, an element a line. */
final class Xml {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;
    private int depth;

    /** Writes without asking each time whether a string can be written to. */
    private interface Writing {
        void done() throws XMLStreamException;
    }

    Xml() {
        try {
            writer = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        write(() -> writer.writeStartDocument("UTF-8", "1.0"));
    }

    /** Begins an element; attributes as name, value, name, value. */
    Xml start(String name, String... attributes) {
        line();
        write(() -> writer.writeStartElement(name));
        attributes(attributes);
        depth++;
        return this;
    }

    /** Ends the element that was begun last. */
    Xml end() {
        depth--;
        line();
        write(writer::writeEndElement);
        return this;
    }

    /** An element without content. */
    Xml empty(String name, String... attributes) {
        line();
        write(() -> writer.writeEmptyElement(name));
        attributes(attributes);
        return this;
    }

    /** An element that holds text. */
    Xml text(String name, String content, String... attributes) {
        line();
        write(() -> writer.writeStartElement(name));
        attributes(attributes);
        write(() -> writer.writeCharacters(content));
        write(writer::writeEndElement);
        return this;
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            write(() -> writer.writeAttribute(name, value));
        }
    }

    private void line() {
        write(() -> writer.writeCharacters("\n" + "  ".repeat(depth)));
    }

    /** The whole document. */
    String document() {
        write(writer::writeEndDocument);
        return text + "\n";
    }

    private static void write(Writing writing) {
        try {
            writing.done();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a string cannot refuse to be written to", impossible);
        }
    }
}
