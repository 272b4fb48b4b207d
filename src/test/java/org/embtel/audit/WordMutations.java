package org.embtel.audit;

import static org.embtel.audit.MutablePage.any;

import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.embtel.audit.MutablePage.Word;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What can go wrong with words. */
final class WordMutations {

    private static final int TRIES = 20;

    private WordMutations() {}

    static boolean drop(MutablePage page, Random random) {
        return one(page, random, word -> word.replace(""));
    }

    static boolean twice(MutablePage page, Random random) {
        return one(page, random, word -> word.replace(word.text() + " " + word.text()));
    }

    static boolean misspell(MutablePage page, Random random) {
        return one(page, random, word -> word.replace(misspelt(word.text(), random)));
    }

    /** What is done to a word. */
    private interface Edit {
        void of(Word word);
    }

    private static boolean one(MutablePage page, Random random, Edit edit) {
        List<Word> words = page.words();
        if (words.isEmpty()) {
            return false;
        }
        edit.of(any(words, random));
        return true;
    }

    private static String misspelt(String word, Random random) {
        int at = random.nextInt(word.length());
        char other = word.charAt(at) == 'x' ? 'y' : 'x';
        return Character.isSurrogate(word.charAt(at))
                ? other + word
                : word.substring(0, at) + other + word.substring(at + 1);
    }

    static boolean swap(MutablePage page, Random random) {
        return two(
                page,
                random,
                (first, second) -> !first.text().equals(second.text()),
                (first, second) -> {
                    String text = first.text();
                    first.replace(second.text());
                    int shift = second.end() - second.start() - text.length();
                    new Word(second.node(), second.start() + shift, second.end() + shift)
                            .replace(text);
                });
    }

    static boolean join(MutablePage page, Random random) {
        return two(
                page,
                random,
                (first, second) -> true,
                (first, second) -> new Word(first.node(), first.end(), second.start()).replace(""));
    }

    /** What is done to two words that follow each other. */
    private interface PairEdit {
        void of(Word first, Word second);
    }

    private static boolean two(
            MutablePage page, Random random, BiPredicate<Word, Word> suitable, PairEdit edit) {
        List<Word> words = page.words();
        List<Integer> pairs =
                IntStream.range(1, words.size())
                        .filter(i -> words.get(i - 1).node() == words.get(i).node())
                        .filter(i -> suitable.test(words.get(i - 1), words.get(i)))
                        .boxed()
                        .toList();
        if (pairs.isEmpty()) {
            return false;
        }
        int second = any(pairs, random);
        edit.of(words.get(second - 1), words.get(second));
        return true;
    }

    /** Moves a word, unless all then reads the same. */
    static boolean move(MutablePage page, Random random) {
        String before = page.characters();
        for (int i = 0; i < TRIES; i++) {
            List<Word> words = page.words();
            if (words.isEmpty()) {
                return false;
            }
            Word word = any(words, random);
            Word after = any(words, random);
            if (word.block() != after.block()) {
                String text = word.text();
                after.replace(after.text() + " " + text);
                word.replace("");
                if (!page.characters().equals(before)) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean split(MutablePage page, Random random) {
        return within(
                page,
                random,
                (word, at) ->
                        word.replace(
                                word.text().substring(0, at) + " " + word.text().substring(at)));
    }

    static boolean tear(MutablePage page, Random random) {
        return within(
                page,
                random,
                (word, at) -> word.node().splitText(word.start() + at).before(new Element("br")));
    }

    /** What is done within a word. */
    private interface InnerEdit {
        void of(Word word, int at);
    }

    private static boolean within(MutablePage page, Random random, InnerEdit edit) {
        List<Word> words = page.words().stream().filter(WordMutations::canBeParted).toList();
        if (words.isEmpty()) {
            return false;
        }
        Word word = any(words, random);
        edit.of(word, 1 + random.nextInt(word.text().length() - 1));
        return true;
    }

    private static boolean canBeParted(Word word) {
        return word.text().length() > 1
                && word.text().chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    static boolean disown(MutablePage page, Random random) {
        return one(page, random, word -> wrap(word, "data-generated"));
    }

    static boolean hide(MutablePage page, Random random) {
        return one(page, random, word -> wrap(word, "hidden"));
    }

    private static void wrap(Word word, String attribute) {
        TextNode node = word.start() == 0 ? word.node() : word.node().splitText(word.start());
        if (node.getWholeText().length() > word.end() - word.start()) {
            node.splitText(word.end() - word.start());
        }
        node.wrap("<span " + attribute + "></span>");
    }
}
