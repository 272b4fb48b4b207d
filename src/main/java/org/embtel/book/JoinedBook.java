package org.embtel.book;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.embtel.edition.model.Part;
import org.embtel.tei.name.PersonalName;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A book as one document: its chapters one after the other, with ids that are unique in it, links
 * that hold within it, and notes where their marks are.
 */
final class JoinedBook {

    /** The scheme of the addresses of images; what follows is a path from the site's root. */
    static final String SCHEME = "book";

    private final Book book;
    private final Document joined = Document.createShell("");
    private final Map<String, String> places = new HashMap<>();

    private JoinedBook(Book book) {
        this.book = book;
        List<Chapter> chapters = book.inOrder();
        for (int i = 0; i < chapters.size(); i++) {
            places.put(chapters.get(i).path(), "c" + i);
        }
    }

    static Document of(Book book) {
        return new JoinedBook(book).join();
    }

    private Document join() {
        joined.selectFirst("html").attr("lang", book.language());
        head();
        joined.body().addClass(book.isOfOneDocument() ? "one-document" : "many-documents");
        if (!book.isOfOneDocument()) {
            running(joined.body(), "book", book.title(), 50);
            add(book.titlePage());
            contents();
        }
        book.chapters().forEach(this::add);
        book.about().forEach(this::add);
        return joined;
    }

    private void head() {
        joined.title(book.title());
        meta("description", book.title());
        meta(
                "author",
                book.header().authors().stream()
                        .map(PersonalName::natural)
                        .collect(Collectors.joining("; ")));
        bookmarks(joined.head().appendElement("bookmarks"), book.parts());
    }

    private void meta(String name, String content) {
        if (!content.isEmpty()) {
            joined.head().appendElement("meta").attr("name", name).attr("content", content);
        }
    }

    private void bookmarks(Element parent, List<Part> parts) {
        for (Part part : parts) {
            Element bookmark = parent.appendElement("bookmark");
            bookmark.attr("name", part.label()).attr("href", "#" + place(part));
            bookmarks(bookmark, part.parts());
        }
    }

    private void contents() {
        if (book.chapters().size() > 2) {
            Element contents = joined.body().appendElement("div").addClass("contents");
            contents.appendElement("h1").text("Contents");
            contents(contents, book.parts());
        }
    }

    private void contents(Element parent, List<Part> parts) {
        Element list = parent.appendElement("ul");
        for (Part part : parts) {
            Element item = list.appendElement("li");
            item.appendElement("a").attr("href", "#" + place(part)).text(part.label());
            if (!part.parts().isEmpty()) {
                contents(item, part.parts());
            }
        }
    }

    private String place(Part part) {
        return places.get(Chapter.pathOf(part.page()));
    }

    private void add(Chapter chapter) {
        Element body = Jsoup.parse(chapter.content(), "", Parser.xmlParser()).selectFirst("body");
        String place = places.get(chapter.path());
        body.select("[hidden]").remove();
        if (!book.isOfOneDocument()) {
            MentionedOnce.leave(body);
        }
        FootNotes.move(body);
        body.select("svg, math").forEach(one -> one.replaceWith(inWords(one)));
        body.select("a[href]").forEach(link -> link(link, chapter, place));
        body.select("[id]").forEach(one -> one.attr("id", place + "-" + one.id()));
        body.select("img").forEach(image -> source(image, chapter));
        Element section = joined.body().appendElement("div").addClass("chapter");
        section.addClass(body.className()).attr("id", place);
        running(section, "chapter", chapter.title(), 80);
        section.appendChildren(body.childNodes());
    }

    /** What sets the pages draws neither. */
    private static Element inWords(Element drawn) {
        String words = drawn.text().isBlank() ? "[Drawing]" : drawn.text();
        return new Element("span").text(words);
    }

    private void link(Element link, Chapter chapter, String place) {
        String href = link.attr("href");
        if (href.startsWith("#")) {
            link.attr("href", "#" + place + "-" + href.substring(1));
        } else {
            inBook(href, chapter).ifPresent(target -> link.attr("href", target));
        }
    }

    private Optional<String> inBook(String href, Chapter chapter) {
        if (Paths.isAbsolute(href)) {
            return Optional.empty();
        }
        return Paths.followed(chapter.path(), href).flatMap(this::place);
    }

    private Optional<String> place(URI target) {
        String fragment = target.getFragment();
        return Optional.ofNullable(places.get(target.getPath().substring(1)))
                .map(place -> "#" + place + (fragment == null ? "" : "-" + fragment));
    }

    private static void source(Element image, Chapter chapter) {
        String source = image.attr("src");
        String path = Paths.followed(chapter.path(), source).map(URI::getPath).orElse(source);
        String onSite = path.replaceFirst("^/" + Chapter.FOLDER, "");
        if (ImageTypes.isOfDots(onSite)) {
            image.attr("src", SCHEME + ":" + Paths.encoded(onSite));
        } else {
            image.replaceWith(new Element("span").text("[Image: " + onSite + "]"));
        }
    }

    /** What the heads of pages say from here on, in no more than two lines. */
    private static void running(Element place, String kind, String title, int longest) {
        int end = title.length() <= longest ? title.length() : title.lastIndexOf(' ', longest);
        String shortened = end < 0 ? title.substring(0, longest) : title.substring(0, end);
        String head = shortened.equals(title) ? title : shortened + " …";
        place.appendElement("div").addClass("running-" + kind).text(head);
    }
}
