package org.embtel.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A finished page to which something is done: its transcription as words, paragraphs, notes and
 * marks. Each is found anew when it is asked for.
 */
final class MutablePage {

    private static final String REGIONS = "[data-transcription], [data-note]";
    private static final String BLOCKS = "p, li, dd, td, h1, h2, h3, .tei-p, .tei-l";

    private final Document page;

    private MutablePage(Document page) {
        this.page = page;
    }

    static MutablePage of(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        return new MutablePage(page);
    }

    MutablePage copy() {
        return new MutablePage(page.clone());
    }

    String html() {
        return page.outerHtml();
    }

    /** Characters between blanks, in one piece of text. */
    record Word(TextNode node, int start, int end) {

        String text() {
            return node.getWholeText().substring(start, end);
        }

        /** Puts something else in its place. */
        void replace(String text) {
            String whole = node.getWholeText();
            node.text(whole.substring(0, start) + text + whole.substring(end));
        }

        Element block() {
            Element above = (Element) node.parentNode();
            Element block = above.closest(BLOCKS + ", " + REGIONS);
            return block == null ? above : block;
        }
    }

    /** The words of the transcription, notes included, as they follow each other. */
    List<Word> words() {
        var words = new ArrayList<Word>();
        texts().forEach(node -> words(node, words));
        return words;
    }

    private static void words(TextNode node, List<Word> words) {
        String text = node.getWholeText();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBlank(text.charAt(i))) {
                if (i > start) {
                    words.add(new Word(node, start, i));
                }
                start = i + 1;
            }
        }
    }

    static boolean isBlank(char character) {
        return character == ' ' || character == '\n' || character == '\t' || character == '\r';
    }

    private List<TextNode> texts() {
        var texts = new ArrayList<TextNode>();
        page.select(REGIONS).forEach(region -> texts(region, texts));
        return texts;
    }

    private static void texts(Element element, List<TextNode> texts) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                texts.add(text);
            } else if (child instanceof Element inner
                    && !inner.hasAttr("data-generated")
                    && !inner.hasAttr("data-note")
                    && !inner.hasAttr("data-transcription")) {
                texts(inner, texts);
            }
        }
    }

    /** What is transcribed, without blanks: of two pages that say the same it is the same. */
    String characters() {
        var characters = new StringBuilder();
        page.select(REGIONS)
                .forEach(
                        region -> {
                            var texts = new ArrayList<TextNode>();
                            texts(region, texts);
                            texts.forEach(text -> characters.append(text.getWholeText()));
                            characters.append('|');
                        });
        return characters.toString().replaceAll("[ \\n\\t\\r]", "");
    }

    /** Blocks of running text. */
    List<Element> blocks() {
        return all(BLOCKS).stream()
                .filter(block -> block.hasText() && !block.hasAttr("data-generated"))
                .toList();
    }

    /** Elements of the transcription, but for those within what is generated. */
    List<Element> all(String css) {
        return page.select(css).stream().filter(MutablePage::isTranscribed).toList();
    }

    private static boolean isTranscribed(Element element) {
        return element.closest(REGIONS) != null
                && (element.parent() == null
                        || element.parent().closest("[data-generated]") == null);
    }

    /** Some of them, by chance. */
    static <T> T any(List<T> items, Random random) {
        return items.get(random.nextInt(items.size()));
    }
}
