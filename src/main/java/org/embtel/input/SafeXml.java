package org.embtel.input;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Parsers that open no other file and no address. Whatever reads XML here, or has a library read
 * it, takes its parser from here.
 */
public final class SafeXml {

    private static final String NONE = "";

    private SafeXml() {}

    /** A new parser, for one file. What it refuses it throws as a {@code SAXParseException}. */
    public static XMLReader reader() {
        return GuardedXmlReader.create();
    }

    /**
     * XML for libraries that bring no parser of their own then.
     *
     * @param address what relative addresses in it are relative to
     */
    public static SAXSource source(InputStream content, String address) {
        var input = new InputSource(content);
        input.setSystemId(address);
        return new SAXSource(reader(), input);
    }

    /** A schema of the W3C, with what a resolver gives it, and nothing else. */
    public static Schema schema(SAXSource source, LSResourceResolver imports) throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, NONE);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, NONE);
        factory.setResourceResolver(imports);
        return factory.newSchema(source);
    }

    /** What checks a file against a schema; hints of the file to other schemas are not followed. */
    public static Validator validator(Schema schema) throws SAXException {
        Validator validator = schema.newValidator();
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, NONE);
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, NONE);
        return validator;
    }

    /** What a resolver gives to a schema. */
    public static LSInput input(byte[] content, String address) {
        try {
            var registry = DOMImplementationRegistry.newInstance();
            var factory = (DOMImplementationLS) registry.getDOMImplementation("LS");
            LSInput input = factory.createLSInput();
            input.setSystemId(address);
            input.setByteStream(new ByteArrayInputStream(content));
            return input;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
