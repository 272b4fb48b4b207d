package org.embtel.book;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.embtel.page.FinishedPage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * Makes chapters of pages: XHTML, with links that hold within the book, and beyond it lead to the
 * site.
 *
 * @param pages the paths of the pages that are in the book
 * @param images the paths of the images that can be put into the book
 * @param site where the site is published; empty when that is not known
 */
public record ChapterMaker(Set<String> pages, Set<String> images, String site) {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String MATHML = "http://www.w3.org/1998/Math/MathML";

    /** Of what HTML says in {@code role}, what reading systems know by a name of their own. */
    private static final Map<String, String> TYPES =
            Map.of(
                    "doc-noteref", "noteref",
                    "doc-pagebreak", "pagebreak",
                    "doc-backlink", "backlink");

    /** Copies the sets. */
    public ChapterMaker {
        pages = Set.copyOf(pages);
        images = Set.copyOf(images);
    }

    /** The chapter that a page is in this book, which takes over the tree of the page. */
    public Chapter chapter(FinishedPage page) {
        Document document = page.document();
        document.select("a:empty").remove();
        document.select("[role]").forEach(ChapterMaker::type);
        document.select("a[href]").forEach(link -> link(link, page.path()));
        Set<String> shown = images(document, page.path());
        return new Chapter(
                page.path(),
                document.title(),
                xhtml(document),
                shown,
                !document.select("svg").isEmpty(),
                !document.select("math").isEmpty());
    }

    private static void type(Element element) {
        String type = TYPES.get(element.attr("role"));
        if (type != null) {
            element.attr("epub:type", type);
        }
    }

    /** A link to what is nowhere to be reached is text. */
    private void link(Element link, String page) {
        String href = link.attr("href");
        if (href.startsWith("#") || Paths.isAbsolute(href)) {
            return;
        }
        Optional<Place> led = Place.of(page, href);
        if (led.isEmpty()) {
            link.tagName("span").removeAttr("href");
            return;
        }
        Place place = led.get();
        if (pages.contains(place.path())) {
            link.attr("href", href.replaceFirst("\\.html(?=#|$)", ".xhtml"));
        } else if (!site.isEmpty()) {
            link.attr("href", site + place.encoded());
        } else {
            link.tagName("span").removeAttr("href");
        }
    }

    /** Where a relative link leads: decoded without fragment, and as it stands in an address. */
    private record Place(String path, String encoded) {

        static Optional<Place> of(String page, String href) {
            return Paths.followed(page, href).map(Place::of);
        }

        private static Place of(URI target) {
            return new Place(target.getPath().substring(1), target.toString().substring(6));
        }
    }

    /** A book shows only what it holds, and in a form that every reading system knows. */
    private Set<String> images(Document document, String page) {
        var shown = new TreeSet<String>();
        for (Element image : document.select("img")) {
            Optional<String> path =
                    Optional.of(image.attr("src"))
                            .filter(source -> !Paths.isAbsolute(source))
                            .flatMap(source -> Place.of(page, source))
                            .map(Place::path)
                            .filter(file -> images.contains(file) && ImageTypes.isKnown(file));
            path.ifPresentOrElse(shown::add, () -> name(image));
        }
        return shown;
    }

    private static void name(Element image) {
        image.replaceWith(new Element("span").text("[Image: " + image.attr("src") + "]"));
    }

    private static String xhtml(Document document) {
        Element root = document.selectFirst("html");
        root.attr("xmlns", XHTML).attr("xmlns:epub", "http://www.idpf.org/2007/ops");
        document.select("[lang]").forEach(one -> one.attr("xml:lang", one.attr("lang")));
        document.select("svg").attr("xmlns", SVG);
        document.select("math").attr("xmlns", MATHML);
        document.select("[data-pagefind-ignore]").removeAttr("data-pagefind-ignore");
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
                + root.outerHtml()
                + "\n";
    }
}
