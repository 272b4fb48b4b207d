package org.embtel.corpus;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A page of a built corpus, asked as a reader would ask. */
record Reading(Document page) {

    static Reading of(Corpus corpus, String address) {
        return new Reading(corpus.page(address));
    }

    Elements all(String css) {
        return page.select(css);
    }

    Element one(String css) {
        return page.expectFirst(css);
    }

    /** The heading's words, without the marks of its notes. */
    String heading() {
        Element heading = one("h1").clone();
        heading.select("[data-generated]").remove();
        return heading.text();
    }

    /** What is copied with the text: all but what the page says it generated. */
    String text() {
        Element text = one("[data-transcription]").clone();
        text.select("[data-generated]").remove();
        return text.text();
    }

    /** The labels of the marks in the text, in order. */
    List<String> marks() {
        return page.select("[role=doc-noteref]").eachText();
    }

    /** The labels in the list of notes, in order. */
    List<String> noteLabels() {
        return page.select(".note-label").eachText();
    }

    /** The text of a note in the list. */
    String note(String id) {
        return noteElement(id).text();
    }

    Element noteElement(String id) {
        return one("[data-note=\"" + id + "\"]");
    }

    /** The places that the way back from a note leads to. */
    List<String> waysBack(String id) {
        return page.select("li[id=\"" + id + "\"] [role=doc-backlink]").eachAttr("href");
    }

    /** The links with this text. */
    List<String> hrefs(String text) {
        return page.select("a").stream()
                .filter(link -> link.text().equals(text))
                .map(link -> link.attr("href"))
                .toList();
    }

    /** Whether no link stands in another link. */
    boolean linksAreFlat() {
        return page.select("a a").isEmpty();
    }
}
