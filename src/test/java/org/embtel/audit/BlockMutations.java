package org.embtel.audit;

import static org.embtel.audit.MutablePage.any;

import java.util.List;
import java.util.Random;
import org.embtel.audit.MutablePage.Word;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What can go wrong with paragraphs, items and lines. */
final class BlockMutations {

    private BlockMutations() {}

    /** Blocks after which another one of the same kind follows. */
    private static List<Element> followed(MutablePage page) {
        return page.blocks().stream()
                .filter(
                        block ->
                                block.nextElementSibling() != null
                                        && block.nextElementSibling().nameIs(block.normalName())
                                        && block.nextElementSibling().hasText())
                .toList();
    }

    static boolean swap(MutablePage page, Random random) {
        List<Element> blocks =
                followed(page).stream()
                        .filter(block -> !words(block).equals(words(block.nextElementSibling())))
                        .toList();
        if (blocks.isEmpty()) {
            return false;
        }
        Element block = any(blocks, random);
        block.nextElementSibling().after(block);
        return true;
    }

    private static String words(Element block) {
        Element text = block.clone();
        text.select("[data-generated]").remove();
        return text.text().replace(" ", "");
    }

    static boolean drop(MutablePage page, Random random) {
        List<Element> blocks =
                page.blocks().stream().filter(block -> !words(block).isEmpty()).toList();
        if (blocks.isEmpty()) {
            return false;
        }
        any(blocks, random).remove();
        return true;
    }

    /** Its last line ends all the same. */
    private static boolean holdsBlocks(Element block) {
        return block.selectFirst("p, div, ol, ul, table") != null;
    }

    static boolean merge(MutablePage page, Random random) {
        List<Element> blocks =
                followed(page).stream()
                        .filter(block -> block.is("p, li") && !holdsBlocks(block))
                        .filter(block -> !holdsBlocks(block.nextElementSibling()))
                        .toList();
        if (blocks.isEmpty()) {
            return false;
        }
        Element block = any(blocks, random);
        Element next = block.nextElementSibling();
        block.appendText(" ");
        block.appendChildren(List.copyOf(next.childNodes()));
        next.remove();
        return true;
    }

    static boolean split(MutablePage page, Random random) {
        List<Word> words =
                page.words().stream()
                        .filter(word -> word.start() > 0)
                        .filter(word -> ((Element) word.node().parentNode()).nameIs("p"))
                        .toList();
        if (words.isEmpty()) {
            return false;
        }
        Word word = any(words, random);
        Element block = (Element) word.node().parentNode();
        TextNode rest = word.node().splitText(word.start());
        var second = new Element("p");
        block.after(second);
        for (Node node = rest; node != null; ) {
            Node next = node.nextSibling();
            second.appendChild(node);
            node = next;
        }
        return true;
    }

    /** Takes away a break without which two words would be one. */
    static boolean runOn(MutablePage page, Random random) {
        List<Element> breaks =
                page.all("br").stream()
                        .filter(
                                line ->
                                        isText(line.previousSibling())
                                                && !isBlock(line.previousElementSibling())
                                                && !isBlock(line.nextElementSibling())
                                                && isText(line.nextSibling()))
                        .toList();
        if (breaks.isEmpty()) {
            return false;
        }
        any(breaks, random).remove();
        return true;
    }

    /** Beside one a line ends anyway. */
    private static boolean isBlock(Element element) {
        return element != null && element.isBlock();
    }

    private static boolean isText(Node node) {
        return node instanceof Element element ? element.hasText() : node instanceof TextNode;
    }
}
