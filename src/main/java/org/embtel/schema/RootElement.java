package org.embtel.schema;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.embtel.input.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Looks at the outermost element of an XML file, and no further. */
final class RootElement extends DefaultHandler {

    private String namespace;

    private RootElement() {}

    /** Its namespace; nothing if the file is not XML. */
    static Optional<String> namespace(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return namespace(content);
        }
    }

    static Optional<String> namespace(InputStream content) throws IOException {
        var root = new RootElement();
        XMLReader reader = SafeXml.reader();
        reader.setContentHandler(root);
        try {
            reader.parse(new InputSource(content));
        } catch (SAXException | CharConversionException foundOrNotXml) {
            // What was seen until then is the answer.
        }
        return Optional.ofNullable(root.namespace);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes)
            throws SAXException {
        namespace = uri;
        throw new SAXException("the rest does not matter");
    }
}
