package org.embtel.audit;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as full-text search reads it. Where a page has an abbreviation beside its expansion, or an
 * error beside its correction, a phrase goes on after either; so a paragraph with such places
 * stands there twice, once as it was sent and once as it is to be read.
 */
public final class SearchText {

    private static final String AS_SENT = ".as-sent";
    private static final String READING = ".reading";
    private static final String BLOCKS = "p, li, dd, dt, td, th, div, h1, h2, h3, h4, h5, h6";

    private SearchText() {}

    /** The page for search; the same if it reads in one way only. */
    public static String of(String html) {
        if (!html.contains("class=\"reading\"")) {
            return html;
        }
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        twofold(page).forEach(SearchText::repeat);
        return page.outerHtml();
    }

    private static Set<Element> twofold(Document page) {
        var blocks = new LinkedHashSet<Element>();
        for (Element reading : page.select("[data-pagefind-body] " + READING)) {
            Element block = reading.closest(BLOCKS);
            if (block != null && block.closest("[data-pagefind-body]") != block) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private static void repeat(Element block) {
        Element again = block.clone();
        again.select(AS_SENT).remove();
        again.select(READING).removeAttr("hidden");
        block.select(READING).remove();
        block.after(again);
    }
}
