package org.embtel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Plain texts of real editions have the words of their pages, once and in order. */
class PlainTextsTest {

    private static final String END = "\n\n----\n";

    /** What plain text puts around words that a page strikes out, inserts or sets above others. */
    private static final Map<String, List<String>> SIGNS =
            Map.of("del", List.of("⟦", "⟧"), "ins", List.of("\\", "/"), "rt", List.of("(", ")"));

    @OnCorpora
    void haveTheWordsOfTheirPages(Corpus corpus) {
        List<Path> texts = Corpus.files(corpus.site(), path -> path.toString().endsWith(".txt"));
        assertThat(texts).isNotEmpty();
        for (Path text : texts) {
            Document page = Corpus.parse(Path.of(text.toString().replace(".txt", ".html")));
            String running = running(Corpus.read(text));
            assertThat(running).as(text.toString()).isEqualTo(onPage(page, running));
        }
    }

    @OnCommitted
    void ofTheCommittedVolumesHaveTheWordsOfTheirPages(Corpus committed) {
        haveTheWordsOfTheirPages(committed);
    }

    /** The characters before the notes, without the marks of pages. */
    private static String running(String text) {
        String body =
                text.substring(0, text.indexOf(END)).replaceFirst("(?s)\\n\\nNotes\\n\\n.*", "");
        return characters(body.replaceAll("\\[(page [^\\]]*|new page)\\]", ""));
    }

    /**
     * The characters of the page's text, and of what is generated there that which the text has.
     */
    private static String onPage(Document page, String text) {
        var characters = new StringBuilder();
        for (Element region : page.select("[data-transcription]")) {
            Element shown = region.clone();
            shown.select("[hidden]").remove();
            shown.select("[role=doc-noteref]").forEach(mark -> mark.text("[" + mark.text() + "]"));
            append(shown, text, characters);
        }
        return characters.toString();
    }

    private static void append(Element element, String text, StringBuilder to) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                to.append(characters(words.getWholeText()));
            } else if (child instanceof Element inner) {
                List<String> signs = signs(inner);
                appendIfThere(signs.get(0), text, to);
                if (inner.hasAttr("data-generated")) {
                    appendIfThere(characters(inner.wholeText()), text, to);
                } else {
                    append(inner, text, to);
                }
                appendIfThere(signs.get(1), text, to);
            }
        }
    }

    private static List<String> signs(Element element) {
        return element.hasClass("tei-unclear")
                ? List.of("", "[?]")
                : SIGNS.getOrDefault(element.normalName(), List.of("", ""));
    }

    private static void appendIfThere(String generated, String text, StringBuilder to) {
        if (text.startsWith(generated, to.length())) {
            to.append(generated);
        }
    }

    /** At the ends of lines plain text leaves out spaces of any width. */
    private static String characters(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
