package org.embtel.validate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A word in UTF-8 that was once read as Latin-1 or Windows-1252, so that each of its letters beyond
 * ASCII became two or three others.
 *
 * @param offset where the first such letter stands in the word
 * @param meant the word as it was before
 */
record Mojibake(int offset, String meant) {

    private static final Map<Character, Byte> WINDOWS = windows1252();

    /** What may well follow a capital letter with an accent in print, as in {@code CAFÉ”}. */
    private static final String PUNCTUATION = "«»‹›“”‘’„‚…–—·°ªº¹²³\u00A0";

    /** A word may have been read wrongly more than once, but hardly more often than so. */
    private static final int MOST_TIMES = 3;

    /** The mistake in a word, if there is one; where there may be none, there is none. */
    static Optional<Mojibake> in(String word) {
        var reading = new Reading(word);
        reading.read();
        return reading.sure
                ? Optional.of(new Mojibake(reading.first, again(reading.meant.toString(), 1)))
                : Optional.empty();
    }

    private static String again(String word, int times) {
        var reading = new Reading(word);
        reading.read();
        return reading.sure && times < MOST_TIMES
                ? again(reading.meant.toString(), times + 1)
                : word;
    }

    /** The character that a byte is in Windows-1252, if the character is not that in Latin-1. */
    static Optional<String> inWindows1252(char control) {
        byte[] bytes = {(byte) control};
        String read = new String(bytes, Charset.forName("windows-1252"));
        return Optional.of(read).filter(character -> character.charAt(0) != '\uFFFD');
    }

    private static Map<Character, Byte> windows1252() {
        var bytes = new HashMap<Character, Byte>();
        for (char c = '\u0080'; c <= '\u009F'; c++) {
            byte value = (byte) c;
            inWindows1252(c).ifPresent(read -> bytes.put(read.charAt(0), value));
        }
        return Map.copyOf(bytes);
    }

    /** Goes through a word, taking each sequence that is one letter in UTF-8 for that letter. */
    private static final class Reading {
        private final String word;
        private final StringBuilder meant = new StringBuilder();
        private int first = -1;
        private boolean sure;
        private int lastEnd = -1;

        Reading(String word) {
            this.word = word;
        }

        void read() {
            int at = 0;
            while (at < word.length()) {
                int length = length(word.charAt(at));
                String letter = length == 0 ? "" : decoded(at, length);
                if (letter.isEmpty()) {
                    meant.append(word.charAt(at++));
                } else {
                    take(at, length, letter);
                    at += length;
                }
            }
        }

        private void take(int at, int length, String letter) {
            meant.append(letter);
            first = first < 0 ? at : first;
            sure |= at == lastEnd || isSure(at, at + length, letter.codePointAt(0));
            lastEnd = at + length;
        }

        private boolean isSure(int at, int end, int letter) {
            if (end - at > 2) {
                return end - at > 3 || isSymbol(letter);
            }
            boolean usual = Character.isLetter(letter) || letter < 0x100;
            return usual && (PUNCTUATION.indexOf(word.charAt(end - 1)) < 0 || isInWord(at, end));
        }

        /** Three letters that would be an ideograph may be anything; those of a dash are not. */
        private static boolean isSymbol(int letter) {
            return letter >= 0x2000 && letter < 0x2200
                    || letter >= 0xFB00 && letter < 0xFB07
                    || letter == 0xFEFF
                    || letter == 0xFFFD;
        }

        private boolean isInWord(int at, int end) {
            boolean capital = at > 0 && Character.isUpperCase(word.charAt(at - 1));
            boolean small = at > 0 && Character.isLowerCase(word.charAt(at - 1));
            boolean followed = end < word.length() && Character.isLetter(word.charAt(end));
            return !capital && (small || followed);
        }

        /** How many bytes a letter has in UTF-8 that begins with this one; 0 if none does. */
        private static int length(char c) {
            if (c < 0xC2 || c > 0xF4) {
                return 0;
            }
            if (c < 0xE0) {
                return isPlausible(c) ? 2 : 0;
            }
            return c < 0xF0 ? 3 : 4;
        }

        /** Latin, Greek, Cyrillic, Hebrew and Arabic letters; not the rarer ones beside them. */
        private static boolean isPlausible(char lead) {
            return lead <= 0xC5 || lead >= 0xCE && lead <= 0xD1 || lead >= 0xD7 && lead <= 0xDB;
        }

        private String decoded(int at, int length) {
            if (at + length > word.length()) {
                return "";
            }
            byte[] bytes = new byte[length];
            for (int i = 0; i < length; i++) {
                char c = word.charAt(at + i);
                bytes[i] = c < 0x100 ? (byte) c : WINDOWS.getOrDefault(c, (byte) 'x');
            }
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException other) {
                return "";
            }
        }
    }
}
