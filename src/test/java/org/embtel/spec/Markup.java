package org.embtel.spec;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The one form in which HTML is compared: as a browser reads it, white space collapsed, and a line
 * to each block. White space beside a block's tags is left out, for no reader can see it.
 */
final class Markup {

    private static final String NAMES =
            "(?:div|p|h[1-6]|ul|ol|li|table|caption|tbody|tr|td|th|section|blockquote|figure)";

    private static final String OPENING = "<" + NAMES + "[ >]";
    private static final String CLOSING = "</" + NAMES + ">";
    private static final String BLOCK = "</?" + NAMES + "(?: [^>]*)?>";

    private Markup() {}

    static String normal(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        return page.body()
                .html()
                .replaceAll("\\s+", " ")
                .replaceAll(" ?(" + BLOCK + ") ?", "$1")
                .replaceAll("(?<=.)(?=" + OPENING + ")|(?<=" + CLOSING + ")(?=.)", "\n")
                .strip();
    }

    /**
     * What of a page is the example's: its transcription, less a title made for it, and its notes.
     */
    static String ofPage(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select(".transcription > h1[data-generated]").remove();
        String notes =
                page.select("section.notes li.note").stream()
                        .map(Element::outerHtml)
                        .collect(Collectors.joining("\n"));
        return normal(page.select(".transcription").html() + "\n" + notes);
    }

    /** What of the page about the edition is the header's own. */
    static String ofAbout(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        return normal(page.select("article.about > [class^=tei-]").outerHtml());
    }
}
