package org.embtel.book;

import java.util.List;
import org.embtel.edition.model.PageBreak;
import org.embtel.edition.model.Part;

/** Contents, list of printed pages and landmarks of a book (EPUB 3.3, chapter 7). */
final class NavigationDocument {

    private final Book book;
    private final Xml xml = new Xml();

    private NavigationDocument(Book book) {
        this.book = book;
    }

    static String of(Book book) {
        return new NavigationDocument(book).write();
    }

    private String write() {
        xml.start(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "xmlns:epub",
                "http://www.idpf.org/2007/ops",
                "lang",
                book.language(),
                "xml:lang",
                book.language());
        xml.start("head").text("title", book.title()).end();
        xml.start("body");
        contents();
        if (book.isPaged()) {
            pages();
        }
        landmarks();
        return xml.end().end().document();
    }

    private void contents() {
        start("toc", "Contents");
        link(book.titlePage().path(), "Title page");
        parts(book.parts());
        book.about().forEach(chapter -> link(chapter.path(), chapter.title()));
        xml.end().end();
    }

    private void parts(List<Part> parts) {
        for (Part part : parts) {
            xml.start("li").text("a", part.label(), "href", href(part, ""));
            if (!part.parts().isEmpty()) {
                xml.start("ol");
                parts(part.parts());
                xml.end();
            }
            xml.end();
        }
    }

    private void pages() {
        start("page-list", "Printed pages");
        book.parts().stream().flatMap(Part::all).forEach(this::pages);
        xml.end().end();
    }

    private void pages(Part part) {
        for (PageBreak page : part.pages().breaks()) {
            xml.start("li")
                    .text(
                            "a",
                            page.label().isEmpty() ? "unnumbered" : page.label(),
                            "href",
                            href(part, page.id()))
                    .end();
        }
    }

    private void landmarks() {
        xml.start("nav", "epub:type", "landmarks", "hidden", "hidden");
        xml.text("h2", "Landmarks").start("ol");
        typed("titlepage", book.titlePage().path(), "Title page");
        typed("bodymatter", Chapter.pathOf(start().page()), "Text");
        xml.end().end();
    }

    /** Where a reader begins: at the first document, not at lists and prefaces. */
    private Part start() {
        return book.parts().stream()
                .flatMap(Part::all)
                .filter(Part::isDocument)
                .findFirst()
                .orElse(book.parts().get(0));
    }

    private void start(String type, String title) {
        xml.start("nav", "epub:type", type, "role", "doc-" + type.replace("page-list", "pagelist"))
                .text("h2", title)
                .start("ol");
    }

    private void link(String path, String words) {
        xml.start("li").text("a", words, "href", Paths.encoded(path)).end();
    }

    private void typed(String type, String path, String words) {
        xml.start("li").text("a", words, "epub:type", type, "href", Paths.encoded(path)).end();
    }

    private static String href(Part part, String id) {
        return Paths.encoded(Chapter.pathOf(part.page())) + (id.isEmpty() ? "" : "#" + id);
    }
}
