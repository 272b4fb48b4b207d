package org.embtel.page;

import java.util.Map;
import java.util.Set;
import org.embtel.tei.Trait;
import org.embtel.tei.Vocabulary;
import org.jsoup.nodes.Element;

/** How elements of HTML part the words in them from those around (HTML Standard, 15.3). */
public final class Html {

    private static final Map<String, Separation> SEPARATIONS =
            Map.of(
                    "br", Separation.LINE,
                    "li", Separation.LINE,
                    "dt", Separation.LINE,
                    "dd", Separation.LINE,
                    "tr", Separation.LINE,
                    "td", Separation.CELL,
                    "th", Separation.CELL);

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "caption",
                    "details",
                    "div",
                    "dl",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hr",
                    "main",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "summary",
                    "table",
                    "ul");

    /** What the class begins with that names the TEI element which an element of a page shows. */
    private static final String TEI_CLASS = "tei-";

    /** What stands before the number in the title of a page's beginning. */
    private static final String PAGE = "Page ";

    private Html() {}

    /** White space as HTML has it; a no-break space and the like are characters. */
    public static boolean isSpace(int point) {
        return point == ' ' || point == '\t' || point == '\n' || point == '\r' || point == '\f';
    }

    /** What the beginning of a page is called in plain text, by its title on the page. */
    public static String pageLabel(Element pageBreak) {
        String title = pageBreak.attr("title");
        return title.startsWith(PAGE) ? "page " + title.substring(PAGE.length()) : "new page";
    }

    /** The number of a page of the source, by the title of its beginning; empty without one. */
    public static String pageNumber(Element pageBreak) {
        String title = pageBreak.attr("title");
        return title.startsWith(PAGE) ? title.substring(PAGE.length()).strip() : "";
    }

    /** Whether a line or a paragraph begins and ends with an element, or a cell of a row. */
    public static boolean isApart(Element element) {
        return separation(element) != Separation.NONE;
    }

    /** What the edges of an element are; of a block that is one line of several, a line's end. */
    static Separation separation(Element element) {
        String name = element.normalName();
        if (BLOCKS.contains(name)) {
            return block(element);
        }
        return SEPARATIONS.getOrDefault(name, Separation.NONE);
    }

    private static Separation block(Element element) {
        if (element.hasClass("item-label") || element.hasClass("item-body")) {
            return Separation.CELL;
        }
        return isLine(element) ? Separation.LINE : Separation.PARAGRAPH;
    }

    /** Whether it is a line of verse, of an address or of a title page, by the element it is of. */
    private static boolean isLine(Element element) {
        return element.classNames().stream()
                .filter(name -> name.startsWith(TEI_CLASS))
                .anyMatch(
                        name ->
                                Vocabulary.p5()
                                        .of(name.substring(TEI_CLASS.length()))
                                        .is(Trait.LINE));
    }
}
