package org.embtel.input;

import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.embtel.diagnostic.Code;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * The JDK's parser with what a hostile or careless file could do taken away: it opens no other file
 * and no address, stops at entity bombs and at absurd depth, and never skips an entity. A document
 * type that lies elsewhere is passed over. An interrupted thread reads no further.
 */
final class GuardedXmlReader extends XMLFilterImpl {

    /**
     * Deeper elements are refused. Real volumes stay below 40; each level costs stack when a page
     * is rendered, and the rendering threads have stack for this many.
     */
    private static final int MAX_DEPTH = 2_000;

    private static final String LOAD_EXTERNAL_DTD =
            "http://apache.org/xml/features/nonvalidating/load-external-dtd";

    private Locator locator;
    private int depth;
    private int furthestLine;
    private int furthestColumn;

    private GuardedXmlReader(XMLReader parser) {
        super(parser);
    }

    /** A new parser, for one file. */
    static GuardedXmlReader create() {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(LOAD_EXTERNAL_DTD, false);
            return new GuardedXmlReader(factory.newSAXParser().getXMLReader());
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException("the JDK's XML parser refuses its settings", broken);
        }
    }

    /** Reads only what was opened for it: a parser that is given an address opens that itself. */
    @Override
    public void parse(InputSource input) throws SAXException, IOException {
        if (input.getByteStream() == null && input.getCharacterStream() == null) {
            throw new SAXException("\"" + input.getSystemId() + "\" is not at hand");
        }
        super.parse(input);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
        super.setDocumentLocator(locator);
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId)
            throws SAXException, IOException {
        throw refusal(
                Code.EXTERNAL_ENTITY,
                "the file wants to include \"" + systemId + "\" by an external entity",
                "Embtel opens no other file for an entity: put the text itself here");
    }

    @Override
    public void skippedEntity(String name) throws SAXException {
        throw refusal(
                Code.EXTERNAL_ENTITY,
                "the entity \"" + name + "\" is not declared in this file",
                "write the character itself, or declare the entity in the file");
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes)
            throws SAXException {
        if (Thread.currentThread().isInterrupted()) {
            throw new SAXException("nobody waits for the rest");
        }
        depth++;
        if (depth > MAX_DEPTH) {
            throw refusal(
                    Code.TOO_DEEP,
                    "elements are nested more than " + MAX_DEPTH + " deep",
                    "look for an element that is never closed, or a conversion that went wrong");
        }
        reached(0);
        super.startElement(uri, name, qName, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        depth--;
        reached(0);
        super.endElement(uri, name, qName);
    }

    /** The parser has by then read the bracket or ampersand that ends the run of text. */
    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        reached(1);
        super.characters(text, start, length);
    }

    /**
     * Notes how far the file itself was read. Within an entity the parser counts lines of the
     * entity's text, of which there are always fewer, because it was declared further up.
     */
    private void reached(int ahead) {
        int line = locator.getLineNumber();
        int column = locator.getColumnNumber() - ahead;
        if (line > furthestLine || (line == furthestLine && column > furthestColumn)) {
            furthestLine = line;
            furthestColumn = column;
        }
    }

    @Override
    public void error(SAXParseException validity) {
        // Validity against a DTD is not asked for: schemas are checked later, by their own tools.
    }

    /** What is wrong with an entity's text is reported at the reference to it. */
    @Override
    public void fatalError(SAXParseException malformed) throws SAXException {
        int line = malformed.getLineNumber();
        boolean inEntity =
                line < furthestLine
                        || (line == furthestLine && malformed.getColumnNumber() < furthestColumn);
        throw inEntity
                ? new SAXParseException(
                        malformed.getMessage(), "", "", furthestLine, furthestColumn, malformed)
                : malformed;
    }

    @Override
    public void setErrorHandler(org.xml.sax.ErrorHandler handler) {
        // Kept here: what Saxon would print, TranscriptionReader reports as a finding.
    }

    private RefusedXml refusal(Code code, String message, String hint) {
        return new RefusedXml(code, message, hint, locator);
    }
}
