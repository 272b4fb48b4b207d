package org.embtel.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.embtel.edition.model.Header;
import org.embtel.source.MediaTypes;
import org.embtel.tei.date.DatePoint;
import org.embtel.tei.name.PersonalName;

/**
 * What a reading system needs to know of a book: metadata, files and their order (EPUB 3.3, chapter
 * 5; EPUB Accessibility 1.1, chapter 2).
 */
final class PackageDocument {

    static final String NAVIGATION = "nav.xhtml";
    static final String STYLES = "book.css";

    private final Book book;
    private final Xml xml = new Xml();

    private PackageDocument(Book book) {
        this.book = book;
    }

    static String of(Book book) {
        return new PackageDocument(book).write();
    }

    private String write() {
        xml.start(
                "package",
                "xmlns",
                "http://www.idpf.org/2007/opf",
                "version",
                "3.0",
                "unique-identifier",
                "id",
                "xml:lang",
                book.language());
        xml.start("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        metadata();
        accessibility();
        xml.end();
        manifest();
        spine();
        return xml.end().document();
    }

    private void metadata() {
        Header header = book.header();
        xml.text("dc:identifier", book.identifier(), "id", "id");
        xml.text("dc:title", book.title());
        xml.text("dc:language", book.language());
        people("dc:creator", "author", "aut", header.authors());
        people("dc:contributor", "editor", "edt", header.editors());
        optional("dc:publisher", header.publication().publisher());
        header.publication().time().ifPresent(time -> xml.text("dc:date", time.from().iso()));
        for (Header.Licence licence : header.licences()) {
            optional("dc:rights", licence.url().isEmpty() ? licence.text() : licence.url());
        }
        header.source().ifPresent(source -> optional("dc:source", source.title()));
        property("dcterms:modified", modified(header.versionDay()));
    }

    /**
     * Who made the book.
     *
     * @param relator what they did, in the words of MARC
     */
    private void people(String element, String key, String relator, List<PersonalName> people) {
        for (int i = 0; i < people.size(); i++) {
            PersonalName person = people.get(i);
            String id = key + (i + 1);
            String whose = "#" + id;
            xml.text(element, person.natural(), "id", id);
            xml.text(
                    "meta",
                    relator,
                    "refines",
                    whose,
                    "property",
                    "role",
                    "scheme",
                    "marc:relators");
            xml.text("meta", person.inverted(), "refines", whose, "property", "file-as");
        }
    }

    /**
     * When the edition was last changed, as it says itself: the same transcriptions always give the
     * same book. A book must say when, so that one that does not know names the oldest of times.
     */
    private static String modified(Optional<DatePoint> day) {
        return day.map(DatePoint::firstDay).orElse(LocalDate.EPOCH) + "T00:00:00Z";
    }

    private void accessibility() {
        boolean pictures = !book.images().isEmpty();
        property("schema:accessMode", "textual");
        if (pictures) {
            property("schema:accessMode", "visual");
        } else {
            property("schema:accessModeSufficient", "textual");
        }
        features().forEach(feature -> property("schema:accessibilityFeature", feature));
        property("schema:accessibilityHazard", "none");
        property(
                "schema:accessibilitySummary",
                "Text with headings, notes that are linked both ways, and a table of contents"
                        + (book.isPaged() ? ", with the pages of the printed source" : "")
                        + (pictures ? "; not every picture is described in words." : "."));
        if (book.isPaged()) {
            property(
                    "pageBreakSource",
                    book.header()
                            .source()
                            .map(Header.Publication::title)
                            .filter(title -> !title.isEmpty())
                            .orElse(book.title()));
        }
    }

    private List<String> features() {
        var features = new ArrayList<>(List.of("tableOfContents", "readingOrder", "ARIA"));
        features.add("structuralNavigation");
        if (book.isPaged()) {
            features.addAll(List.of("pageBreakMarkers", "pageNavigation"));
        }
        return features;
    }

    private void optional(String name, String value) {
        if (!value.isBlank()) {
            xml.text(name, value);
        }
    }

    private void property(String name, String value) {
        xml.text("meta", value, "property", name);
    }

    private void manifest() {
        xml.start("manifest");
        item("nav", NAVIGATION, "application/xhtml+xml", "nav");
        item("css", STYLES, "text/css", "");
        List<Chapter> all = book.inOrder();
        for (int i = 0; i < all.size(); i++) {
            Chapter chapter = all.get(i);
            item("c" + i, chapter.path(), "application/xhtml+xml", properties(chapter));
        }
        var images = new ArrayList<>(book.images().keySet());
        for (int i = 0; i < images.size(); i++) {
            item("i" + i, Chapter.FOLDER + images.get(i), MediaTypes.of(images.get(i)), "");
        }
        xml.end();
    }

    private void item(String id, String path, String type, String properties) {
        String href = Paths.encoded(path);
        if (properties.isEmpty()) {
            xml.empty("item", "id", id, "href", href, "media-type", type);
        } else {
            xml.empty("item", "id", id, "href", href, "media-type", type, "properties", properties);
        }
    }

    private static String properties(Chapter chapter) {
        return ((chapter.drawn() ? "svg " : "") + (chapter.calculated() ? "mathml" : "")).strip();
    }

    private void spine() {
        xml.start("spine");
        List<Chapter> all = book.inOrder();
        for (int i = 0; i < all.size(); i++) {
            xml.empty("itemref", "idref", "c" + i);
        }
        xml.end();
    }
}
