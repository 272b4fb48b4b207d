package org.embtel.corpus;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of a transcription as a page shows them: all but what the page says it generated. */
final class PageWords {

    private final Words words = new Words();

    private PageWords() {}

    static Words of(Document page) {
        var read = new PageWords();
        page.select("[data-transcription]").forEach(part -> read.children(part, read.words.text()));
        page.select("[data-note]").forEach(note -> read.children(note, read.words.newNote()));
        return read.words;
    }

    private void children(Element element, StringBuilder into) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                Words.append(into, text.getWholeText());
            } else if (child instanceof Element inner && isTranscription(inner)) {
                children(inner, inner.hasClass("tei-note") ? words.newNote() : into);
            }
        }
    }

    private static boolean isTranscription(Element element) {
        return !element.hasAttr("data-generated") && !element.hasAttr("data-note");
    }
}
