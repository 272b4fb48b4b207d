package org.embtel.audit;

import static org.embtel.audit.MutablePage.any;
import static org.embtel.audit.NoteMutations.one;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.embtel.audit.MutablePage.Word;
import org.jsoup.nodes.Element;

/** What can go wrong with brackets of the editors and with numbers of pages. */
final class SignMutations {

    private static final String PAGE_BREAK = "[role=doc-pagebreak]";

    private static final String SIGNED =
            ".tei-gap, .tei-supplied, .tei-ex, .tei-surplus, .tei-secl";

    private SignMutations() {}

    /** Signs that are all that a reader sees of an intervention. */
    static boolean lose(MutablePage page, Random random) {
        return one(
                page.all(SIGNED).stream()
                        .map(element -> element.selectFirst("> .generated[data-generated]"))
                        .filter(Objects::nonNull)
                        .toList(),
                random,
                Element::remove);
    }

    static boolean own(MutablePage page, Random random) {
        return one(
                page.all(".generated[data-generated]").stream().filter(Element::hasText).toList(),
                random,
                sign -> sign.removeAttr("data-generated"));
    }

    static boolean losePageBreak(MutablePage page, Random random) {
        return one(
                page.all(PAGE_BREAK),
                random,
                start -> {
                    page.all(".page-number[href=#" + start.id() + "]").forEach(Element::remove);
                    start.remove();
                });
    }

    static boolean movePageBreak(MutablePage page, Random random) {
        List<Word> words = page.words().stream().filter(word -> word.start() > 0).toList();
        return !words.isEmpty()
                && one(
                        page.all(PAGE_BREAK),
                        random,
                        start -> {
                            Word word = any(words, random);
                            word.node().splitText(word.start()).before(start);
                        });
    }

    static boolean renumberPageBreak(MutablePage page, Random random) {
        return one(
                page.all(PAGE_BREAK + "[title]"),
                random,
                start -> {
                    page.all(".page-number[href=#" + start.id() + "]")
                            .forEach(number -> number.attr("data-label", "[Page 9999]"));
                    start.attr("title", "Page 9999");
                });
    }
}
