package org.embtel.export;

import java.io.StringWriter;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.embtel.edition.Edition;
import org.embtel.edition.model.Header;
import org.embtel.edition.model.PagePaths;
import org.embtel.edition.model.Volume;
import org.embtel.tei.date.DatePoint;

/** Lists for feed readers what was changed in an edition, as its headers say it (RFC 4287). */
public final class Atom {

    /** The path of the feed. */
    public static final String PATH = "changes.atom";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private static final DateTimeFormatter RFC_3339 =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private final XMLStreamWriter xml;

    private Atom(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * A change of the edition or of a volume.
     *
     * @param of the title of what was changed
     * @param page the page that tells of it
     * @param change what was changed
     */
    private record Entry(String of, String page, Header.Change change) {

        DatePoint day() {
            return change.day().orElseThrow();
        }
    }

    /** Whether any header says on which day what was changed: without an entry there is no feed. */
    public static boolean hasEntries(Edition edition) {
        return !entries(edition).isEmpty();
    }

    /**
     * The feed.
     *
     * @param baseUrl where readers find the edition, with a slash at its end
     */
    public static String of(Edition edition, String baseUrl) {
        List<Entry> entries = entries(edition);
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new Atom(xml).feed(edition, baseUrl, entries);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a string cannot refuse to be written to", impossible);
        }
        return text.append('\n').toString();
    }

    private static List<Entry> entries(Edition edition) {
        Stream<Entry> own =
                edition.header().changes().stream()
                        .map(change -> new Entry(edition.title(), PagePaths.ABOUT, change));
        Stream<Entry> volumes =
                edition.volumes().stream()
                        .filter(volume -> !edition.aboutPageOf(volume).equals(PagePaths.ABOUT))
                        .flatMap(volume -> entries(edition, volume));
        return Stream.concat(own, volumes)
                .filter(one -> one.change().day().filter(DatePoint::isDay).isPresent())
                .sorted(Comparator.comparing(Entry::day).reversed())
                .toList();
    }

    private static Stream<Entry> entries(Edition edition, Volume volume) {
        return volume.header().changes().stream()
                .map(
                        change ->
                                new Entry(
                                        volume.text().title(),
                                        edition.aboutPageOf(volume),
                                        change));
    }

    private void feed(Edition edition, String baseUrl, List<Entry> entries)
            throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        element("id", baseUrl);
        element("title", edition.title());
        element("updated", time(entries.get(0)));
        link("alternate", baseUrl);
        link("self", baseUrl + PATH);
        xml.writeStartElement("author");
        String publisher = edition.header().publication().publisher();
        element("name", publisher.isEmpty() ? edition.title() : publisher);
        xml.writeEndElement();
        for (int i = 0; i < entries.size(); i++) {
            // The oldest is the first for all time: newer ones do not change its name.
            entry(entries.get(i), baseUrl + "#change-" + (entries.size() - i), baseUrl);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private void entry(Entry entry, String id, String baseUrl) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        element("id", id);
        element("title", entry.of() + ": " + entry.change().what());
        element("updated", time(entry));
        link("alternate", baseUrl + entry.page());
        xml.writeEndElement();
    }

    /** The format wants a time and a zone (RFC 3339). */
    private static String time(Entry entry) {
        DatePoint day = entry.day();
        LocalTime time = day.time().orElse(LocalTime.MIDNIGHT);
        return day.firstDay()
                .atTime(time)
                .atOffset(day.zone().orElse(ZoneOffset.UTC))
                .format(RFC_3339);
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private void element(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }
}
