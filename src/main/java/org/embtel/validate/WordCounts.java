package org.embtel.validate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How often certain words occur in a transcription, whatever their capitals. */
final class WordCounts {

    /** So many kinds of words can be distinguished without looking at them closely. */
    private static final int KINDS = 1 << 16;

    /** What a capital of ASCII lacks to be a small letter. */
    private static final int SMALL = 'a' - 'A';

    private final List<String> texts = new ArrayList<>();

    void add(String text) {
        texts.add(text);
    }

    /**
     * Counts words, given in small letters. Those at the edge of a run may be halves of words, and
     * do not count.
     */
    Map<String, Integer> count(Stream<String> words) {
        var counts = new HashMap<String, Integer>();
        var kinds = new BitSet(KINDS);
        words.forEach(
                word -> {
                    counts.put(word, 0);
                    kinds.set(kind(word));
                });
        if (!counts.isEmpty()) {
            texts.forEach(text -> count(text, kinds, counts));
        }
        return counts;
    }

    private static void count(String text, BitSet kinds, Map<String, Integer> counts) {
        int start = 0;
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLetter(c)) {
                hash = hashed(hash, c);
                continue;
            }
            if (i > start && start > 0 && kinds.get(hash & KINDS - 1)) {
                String word = text.substring(start, i).toLowerCase(Locale.ROOT);
                counts.computeIfPresent(word, (same, count) -> count + 1);
            }
            start = i + 1;
            hash = 0;
        }
    }

    private static int kind(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hashed(hash, word.charAt(i));
        }
        return hash & KINDS - 1;
    }

    private static int hashed(int hash, char c) {
        return 31 * hash + (c < 0x80 ? c | SMALL : Character.toLowerCase(c));
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? (c | SMALL) >= 'a' && (c | SMALL) <= 'z' : Character.isLetter(c);
    }
}
