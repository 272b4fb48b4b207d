package org.embtel.export;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.embtel.edition.Edition;
import org.embtel.edition.letters.Exchange;
import org.embtel.edition.model.Header;
import org.embtel.edition.model.Part;
import org.embtel.tei.date.DateSpan;
import org.embtel.tei.date.TeiDate;
import org.embtel.tei.name.PersonalName;

/**
 * Who wrote to whom and when, in the Correspondence Metadata Interchange Format: TEI that search
 * services for letters gather from many editions (TEI Guidelines, 2.4.6).
 */
public final class Cmif {

    /** The path of the file. */
    public static final String PATH = "correspondence.xml";

    private static final String TEI = "http://www.tei-c.org/ns/1.0";

    private final Edition edition;
    private final String baseUrl;
    private final String source;
    private final XMLStreamWriter xml;
    private final StringWriter text = new StringWriter();

    private Cmif(Edition edition, String baseUrl) throws XMLStreamException {
        this.edition = edition;
        this.baseUrl = baseUrl;
        // The same for all time, as long as the edition is published at the same address.
        this.source = "u" + UUID.nameUUIDFromBytes(baseUrl.getBytes(StandardCharsets.UTF_8));
        this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
    }

    /**
     * The file.
     *
     * @param baseUrl where readers find the letters, with a slash at its end
     */
    public static String of(Edition edition, String baseUrl) {
        List<Part> letters = edition.documents().stream().filter(Exchange::isLetter).toList();
        try {
            return new Cmif(edition, baseUrl).write(letters);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a string cannot refuse to be written to", impossible);
        }
    }

    private String write(List<Part> letters) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start("TEI");
        xml.writeDefaultNamespace(TEI);
        start("teiHeader");
        fileDesc();
        start("profileDesc");
        for (Part letter : letters) {
            letter(letter);
        }
        end(2);
        start("text");
        start("body");
        element("p", "");
        end(3);
        xml.writeEndDocument();
        xml.close();
        return text.append('\n').toString();
    }

    private void fileDesc() throws XMLStreamException {
        Header header = edition.header();
        start("fileDesc");
        start("titleStmt");
        element("title", "Correspondence in " + edition.title());
        for (PersonalName editor : header.editors()) {
            element("editor", editor.natural());
        }
        end(1);
        start("publicationStmt");
        element("publisher", header.publication().publisher());
        start("idno", "type", "url");
        xml.writeCharacters(baseUrl + PATH);
        end(1);
        if (header.versionDay().isPresent()) {
            start("date", "when", header.versionDay().get().xsd());
            end(1);
        }
        licences(header);
        end(1);
        start("sourceDesc");
        start("bibl", "type", "online");
        xml.writeAttribute("xml:id", source);
        xml.writeCharacters(edition.title() + ", ");
        start("ref", "target", baseUrl);
        xml.writeCharacters(baseUrl);
        end(4);
    }

    private void licences(Header header) throws XMLStreamException {
        if (header.licences().isEmpty()) {
            return;
        }
        start("availability");
        for (Header.Licence licence : header.licences()) {
            start("licence");
            if (!licence.url().isEmpty()) {
                xml.writeAttribute("target", licence.url());
            }
            xml.writeCharacters(licence.text());
            end(1);
        }
        end(1);
    }

    private void letter(Part letter) throws XMLStreamException {
        xml.writeCharacters("\n");
        start("correspDesc", "ref", baseUrl + letter.page());
        xml.writeAttribute("source", "#" + source);
        if (!letter.number().isEmpty()) {
            xml.writeAttribute("key", letter.number());
        }
        start("correspAction", "type", "sent");
        element("name", letter.sender());
        if (!letter.place().isEmpty()) {
            element("placeName", letter.place());
        }
        if (letter.date().isPresent()) {
            date(letter.date().get());
        }
        end(1);
        start("correspAction", "type", "received");
        element("name", letter.receiver());
        end(2);
    }

    /** With the attributes that the edition itself gives it. */
    private void date(TeiDate date) throws XMLStreamException {
        start("date");
        if (date.span().isPresent()) {
            time(date.span().get());
        }
        attribute("cert", date.doubt().certainty());
        attribute("evidence", date.doubt().evidence());
        xml.writeCharacters(date.isPlaced() ? "" : date.words());
        end(1);
    }

    /** Days and no hours, in the form of XML Schema 1.0, as in TEI: 44 BC is -0044. */
    private void time(DateSpan exact) throws XMLStreamException {
        DateSpan span = exact.inDays();
        String from = span.from().xsd();
        switch (span.form()) {
            case POINT -> attribute("when", from);
            case SINCE -> attribute("from", from);
            case UNTIL -> attribute("to", from);
            case NOT_BEFORE -> attribute("notBefore", from);
            case NOT_AFTER -> attribute("notAfter", from);
            case PERIOD -> {
                attribute("from", from);
                attribute("to", span.to().xsd());
            }
            case RANGE -> {
                attribute("notBefore", from);
                attribute("notAfter", span.to().xsd());
            }
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.writeAttribute(name, value);
        }
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    private void start(String name, String attribute, String value) throws XMLStreamException {
        start(name);
        xml.writeAttribute(attribute, value);
    }

    private void end(int elements) throws XMLStreamException {
        for (int i = 0; i < elements; i++) {
            xml.writeEndElement();
        }
    }

    private void element(String name, String content) throws XMLStreamException {
        start(name);
        xml.writeCharacters(content);
        end(1);
    }
}
