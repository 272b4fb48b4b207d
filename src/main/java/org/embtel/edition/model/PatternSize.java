package org.embtel.edition.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many steps a regular expression has when its counted repetitions are written out: {@code
 * ((a{1000}){1000}){1000}} is short to write, and has no room in memory.
 */
final class PatternSize {

    /** What may be repeated by a number: a class, an escape, or any character. */
    private static final Pattern ATOM =
            Pattern.compile(
                    "\\\\[pP]\\{[^}]*}|\\\\Q.*?\\\\E|\\\\.|\\[\\^?]?(?:\\\\.|[^\\]\\\\])*]|.",
                    Pattern.DOTALL);

    private static final Pattern COUNT = Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?}");

    private final Deque<Long> sums = new ArrayDeque<>();
    private long sum;
    private long last;

    private PatternSize() {}

    /** The size of an expression. */
    static long of(String pattern) {
        return new PatternSize().measured(pattern);
    }

    private long measured(String pattern) {
        Matcher atom = ATOM.matcher(pattern);
        Matcher count = COUNT.matcher(pattern);
        for (int i = 0; i < pattern.length(); ) {
            if (count.region(i, pattern.length()).lookingAt()) {
                last *= Math.max(1, Math.max(number(count.group(1)), number(count.group(2))));
                last = Math.min(last, Integer.MAX_VALUE);
                i = count.end();
            } else {
                atom.region(i, pattern.length()).lookingAt();
                step(pattern.charAt(i));
                i = atom.end();
            }
        }
        while (!sums.isEmpty()) {
            close();
        }
        return sum + last;
    }

    private static long number(String digits) {
        return digits == null || digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private void step(char first) {
        if (first == ')' && !sums.isEmpty()) {
            close();
            return;
        }
        sum += last;
        last = 1;
        if (first == '(') {
            sums.push(sum);
            sum = 1;
            last = 0;
        }
    }

    /** A group counts also if it is empty. */
    private void close() {
        last = sum + last;
        sum = sums.pop();
    }
}
