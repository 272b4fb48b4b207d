package org.embtel.edition.read;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page number that can be counted on from: {@code 503}, {@code XXIII}, {@code [II]}.
 *
 * @param roman whether it is printed in Roman numerals, which number the front matter
 * @param value its value
 */
record PageNumber(boolean roman, int value) {

    private static final Pattern ARABIC = Pattern.compile("[0-9]{1,6}");
    private static final Pattern ROMAN =
            Pattern.compile("m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})");

    /** Reads a page label; empty when it is none that can be counted: {@code A1}, {@code 60a}. */
    static Optional<PageNumber> of(String label) {
        String plain = label.replaceAll("[\\[\\]\\s]", "").toLowerCase(java.util.Locale.ROOT);
        if (ARABIC.matcher(plain).matches()) {
            return Optional.of(new PageNumber(false, Integer.parseInt(plain)));
        }
        return !plain.isEmpty() && ROMAN.matcher(plain).matches()
                ? Optional.of(new PageNumber(true, romanValue(plain)))
                : Optional.empty();
    }

    private static int romanValue(String numeral) {
        int sum = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int digit = digit(numeral.charAt(i));
            boolean before = i + 1 < numeral.length() && digit < digit(numeral.charAt(i + 1));
            sum += before ? -digit : digit;
        }
        return sum;
    }

    private static int digit(char letter) {
        return switch (letter) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            case 'c' -> 100;
            case 'd' -> 500;
            default -> 1000;
        };
    }
}
