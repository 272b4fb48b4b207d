package org.embtel.reference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with typographic variants made plain, character for character, so that offsets stay.
 *
 * @param chars the text with one kind of hyphen, apostrophe and blank
 */
record NormalizedText(String chars) {

    static NormalizedText of(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            plain.setCharAt(i, plain(plain.charAt(i)));
        }
        return new NormalizedText(plain.toString());
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u2018', '\u2019' -> '\'';
            case '\u00a0', '\u2009', '\u202f', '\n', '\t' -> ' ';
            default -> c;
        };
    }

    boolean hasAny(List<String> words) {
        for (String word : words) {
            if (chars.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number follows one of these word ends, whatever their case: "Embtel 12". */
    boolean hasNumberAfter(List<String> wordEnds) {
        for (int i = 2; i < chars.length(); i++) {
            if (isDigit(chars.charAt(i)) && isBetweenWords(chars.charAt(i - 1))) {
                for (String word : wordEnds) {
                    if (endsAt(i - 1, word)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBetweenWords(char c) {
        return c == ' ' || c == '-';
    }

    private boolean endsAt(int end, String word) {
        return chars.regionMatches(true, end - word.length(), word, 0, word.length());
    }

    Matcher matcher(Pattern pattern) {
        return pattern.matcher(chars);
    }

    /** Looks for the pattern in the few characters before an offset; {@code $} is the offset. */
    Matcher before(int offset, int reach, Pattern pattern) {
        return matcher(pattern)
                .region(Math.max(0, offset - reach), offset)
                .useTransparentBounds(true);
    }

    /** Holds the pattern against what stands at an offset, able to look behind and ahead. */
    Matcher at(int offset, Pattern pattern) {
        return matcher(pattern)
                .region(Math.min(offset, chars.length()), chars.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
