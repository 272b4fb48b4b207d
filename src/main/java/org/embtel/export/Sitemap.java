package org.embtel.export;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.embtel.tei.date.DatePoint;

/** Lists the pages of a site for search engines (sitemaps.org, version 0.9). */
public final class Sitemap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    /**
     * The sitemap.
     *
     * @param baseUrl the address of the site, with a slash at the end
     * @param paths the paths of its pages, in order
     * @param changed when the edition was last changed; empty when it does not say
     */
    public static String of(String baseUrl, Collection<String> paths, Optional<DatePoint> changed) {
        var text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            for (String path : paths) {
                url(baseUrl + path, changed, xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a string cannot refuse to be written to", impossible);
        }
        return text.append('\n').toString();
    }

    private static void url(String url, Optional<DatePoint> changed, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("url");
        element("loc", url, xml);
        if (changed.isPresent()) {
            element("lastmod", changed.get().iso(), xml);
        }
        xml.writeEndElement();
    }

    private static void element(String name, String text, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
