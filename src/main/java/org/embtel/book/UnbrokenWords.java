package org.embtel.book;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.w3c.dom.ranges.DocumentRange;
import org.w3c.dom.ranges.Range;

/**
 * Keeps on one line what belongs to one word: a mark with the word before it, a full stop with the
 * italics before it. What sets the pages would end a line wherever an element begins or ends.
 */
final class UnbrokenWords {

    private static final String CLASS = "unbroken";

    /** Longer ones, such as addresses, have to be broken somewhere. */
    private static final int LONGEST = 40;

    private final Document document;
    private final List<Word> words = new ArrayList<>();

    private UnbrokenWords(Document document) {
        this.document = document;
    }

    /** Keeps them in a whole document. */
    static void keep(Document document) {
        var all = new UnbrokenWords(document);
        all.block(document.getElementsByTagName("body").item(0));
        for (int i = all.words.size() - 1; i >= 0; i--) {
            all.keep(all.words.get(i));
        }
    }

    /** A word that begins in one text and ends in another. */
    private record Word(Text first, int start, Text last, int end) {}

    private void block(Node block) {
        var line = new ArrayList<Text>();
        collect(block, line);
        find(line);
    }

    private void collect(Node parent, List<Text> line) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                line.add(text);
            } else if (Inline.is(child)) {
                collect(child, line);
            } else if (child instanceof Element element && isFootNote(element)) {
                block(element);
            } else if (child instanceof Element) {
                find(line);
                line.clear();
                block(child);
            }
        }
    }

    private static boolean isFootNote(Element element) {
        return element.getAttribute("class").contains("footnote");
    }

    private void find(List<Text> line) {
        int i = 0;
        while (i < line.size() - 1) {
            Text first = line.get(i);
            int start = afterLastBreak(first.getData());
            i++;
            if (start < first.getLength()) {
                int head = first.getLength() - start;
                int length = head;
                int end = firstBreak(line.get(i).getData());
                while (end == line.get(i).getLength() && i < line.size() - 1) {
                    length += end;
                    i++;
                    end = firstBreak(line.get(i).getData());
                }
                if (length + end > head && length + end <= LONGEST) {
                    words.add(new Word(first, start, line.get(i), end));
                }
            }
        }
    }

    private static int afterLastBreak(String text) {
        int at = text.length();
        while (at > 0 && !isBreak(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int firstBreak(String text) {
        int at = 0;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBreak(char character) {
        return Character.isWhitespace(character) || "-\u2013\u2014/\u200B".indexOf(character) >= 0;
    }

    private void keep(Word word) {
        Range range = ((DocumentRange) document).createRange();
        range.setStart(word.first(), word.start());
        range.setEnd(word.last(), word.end());
        Node around = range.getCommonAncestorContainer();
        List<Element> cut = named(word.first(), around);
        cut.addAll(named(word.last(), around));
        DocumentFragment content = range.extractContents();
        Element kept = document.createElement("span");
        kept.setAttribute("class", CLASS);
        kept.appendChild(content);
        range.insertNode(kept);
        cut.forEach(element -> nameOnce(element, kept));
        footNotesAfter(kept);
    }

    /** The elements with an id that are cut in two. */
    private static List<Element> named(Node text, Node around) {
        var named = new ArrayList<Element>();
        for (Node node = text.getParentNode(); node != around && node != null; ) {
            if (node instanceof Element element && element.hasAttribute("id")) {
                named.add(element);
            }
            node = node.getParentNode();
        }
        return named;
    }

    /** Of the two halves the one that has text keeps the id. */
    private static void nameOnce(Element rest, Element kept) {
        for (Element half : elements(kept)) {
            if (half.getAttribute("id").equals(rest.getAttribute("id"))) {
                (rest.getTextContent().isEmpty() ? rest : half).removeAttribute("id");
            }
        }
    }

    private static void footNotesAfter(Element kept) {
        Node after = kept.getNextSibling();
        for (Element element : elements(kept)) {
            if (isFootNote(element)) {
                kept.getParentNode().insertBefore(element, after);
            }
        }
    }

    private static List<Element> elements(Element parent) {
        var elements = new ArrayList<Element>();
        var found = parent.getElementsByTagName("*");
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
