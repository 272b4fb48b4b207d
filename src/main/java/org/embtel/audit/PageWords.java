package org.embtel.audit;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * What a reader reads on a finished page, passage by passage: of a document its text and notes, of
 * any other page what it lists. What surrounds it and what is derived from it is left out:
 * navigation, how to cite, passages in registers. Of two readings the second is in brackets.
 *
 * @param title the heading of the page
 * @param passages its passages in order
 */
public record PageWords(String title, List<Passage> passages) {

    private static final String TRANSCRIBED = "[data-transcription], [data-note]";
    private static final String SURROUNDING =
            "nav, form, .cite, .colophon, .edition-summary, .document-source, .passages, .timeline";

    /**
     * A paragraph, heading, item or the like.
     *
     * @param id its own id, or that of what it stands in; empty if there is none
     * @param text its words, parted by single blanks
     */
    public record Passage(String id, String text) {}

    /** Copies the list. */
    public PageWords {
        passages = List.copyOf(passages);
    }

    /** Reads a page. */
    public static PageWords of(String html) {
        var page = Jsoup.parse(html);
        Elements regions = page.select(TRANSCRIBED);
        if (regions.isEmpty()) {
            regions = page.select("main");
            regions.select(SURROUNDING).remove();
        }
        var reading = new Reading();
        regions.forEach(reading::region);
        return new PageWords(page.select("h1").text(), reading.passages);
    }

    /** Reads regions of a page, and ends a passage at every edge of a block. */
    private static final class Reading {

        private final List<Passage> passages = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private String id = "";

        void region(Element region) {
            enter(region, idOf(region));
            end();
        }

        private static String idOf(Element element) {
            return element.hasAttr("data-note") ? element.attr("data-note") : element.id();
        }

        private void enter(Element element, String nearest) {
            for (Node child : element.childNodes()) {
                if (child instanceof TextNode text) {
                    add(text.getWholeText(), nearest);
                } else if (child instanceof Element inner && isRead(inner, element)) {
                    inner(inner, nearest);
                }
            }
        }

        /** A note within a text is a region of its own. */
        private static boolean isRead(Element inner, Element outer) {
            boolean generated =
                    inner.hasAttr("data-generated") && outer.closest(TRANSCRIBED) != null;
            return !generated && !inner.hasAttr("data-note");
        }

        private void inner(Element inner, String nearest) {
            if (inner.hasClass("reading")) {
                words.append(' ').append(bracketed(inner.text())).append(' ');
                return;
            }
            boolean edge = inner.isBlock() || inner.nameIs("br");
            String id = inner.id().isEmpty() || !edge ? nearest : inner.id();
            if (edge) {
                end();
            }
            enter(inner, id);
            if (edge) {
                end();
            }
        }

        private static String bracketed(String reading) {
            return reading.startsWith("[") ? reading : "[" + reading + "]";
        }

        private void add(String text, String nearest) {
            if (words.toString().isBlank()) {
                id = nearest;
            }
            words.append(text);
        }

        private void end() {
            String text = words.toString().strip().replaceAll("\\s+", " ");
            if (!text.isEmpty()) {
                passages.add(new Passage(id, text));
            }
            words.setLength(0);
        }
    }
}
