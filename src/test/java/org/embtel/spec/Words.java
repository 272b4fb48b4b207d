package org.embtel.spec;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What an example or its page says, without white space: the running text, and each note. Read with
 * the JDK's parser and jsoup alone, and knowing nothing of the generator.
 *
 * @param text the text without its notes
 * @param notes the notes that have words, sorted
 */
record Words(String text, List<String> notes) {

    /** The words of an example; those in elements of the names that it gives are left out. */
    static Words ofTei(Example example) {
        var notes = new ArrayList<StringBuilder>();
        var text = new StringBuilder();
        Element start = start(parse(example.transcription()), example.division());
        read(start, example.omitted(), text, notes);
        return of(text, notes);
    }

    /** The words of a page, less what it marks as its own. */
    static Words ofPage(String html) {
        org.jsoup.nodes.Document page = Jsoup.parse(html);
        page.select("[data-generated]").remove();
        var notes = new ArrayList<StringBuilder>();
        for (var note : page.select(".note-text, .tei-note").asList()) {
            org.jsoup.nodes.Element alone = note.clone();
            alone.select(".note-text .note-text, .tei-note .tei-note").remove();
            notes.add(new StringBuilder(alone.wholeText()));
        }
        page.select(".note-text, .tei-note").remove();
        return of(new StringBuilder(page.select(".transcription").first().wholeText()), notes);
    }

    boolean isEmpty() {
        return text.isEmpty() && notes.isEmpty();
    }

    private static Words of(StringBuilder text, List<StringBuilder> notes) {
        return new Words(
                dense(text),
                notes.stream().map(Words::dense).filter(note -> !note.isEmpty()).sorted().toList());
    }

    private static String dense(StringBuilder text) {
        return text.toString().replaceAll("\\s+", "");
    }

    private static void read(
            Element element, Set<String> omitted, StringBuilder into, List<StringBuilder> notes) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE
                    || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                into.append(child.getNodeValue());
            } else if (child instanceof Element inner && !omitted.contains(inner.getLocalName())) {
                StringBuilder own = into;
                if (inner.getLocalName().equals("note")) {
                    own = new StringBuilder();
                    notes.add(own);
                }
                read(inner, omitted, own, notes);
            }
        }
    }

    /** The division with that id, if there are several; else the whole text. */
    private static Element start(Document document, String id) {
        var all = document.getElementsByTagNameNS("*", "div");
        for (int i = 0; i < all.getLength(); i++) {
            Element division = (Element) all.item(i);
            if (division.getAttribute("xml:id").equals(id)) {
                return division;
            }
        }
        return (Element) document.getElementsByTagNameNS("*", "text").item(0);
    }

    /** A tree of the JDK's own. */
    static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
