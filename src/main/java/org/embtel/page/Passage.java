package org.embtel.page;

/**
 * Words of a page, with those around them.
 *
 * @param before the words before them, at most a line; an ellipsis says that there are more
 * @param words the words
 * @param after the words after them, at most a line
 */
public record Passage(String before, String words, String after) {

    /** So many characters on each side show how something is meant, on one or two lines. */
    private static final int CONTEXT = 90;

    /** No words: what is not on the page cannot be quoted. */
    public static final Passage NONE = new Passage("", "", "");

    /** The passage between two offsets of a line. */
    static Passage of(String line, int from, int to) {
        return new Passage(before(line, from), line.substring(from, to), after(line, to));
    }

    private static String before(String line, int end) {
        if (end <= CONTEXT) {
            return line.substring(0, end);
        }
        int cut = line.indexOf(' ', end - CONTEXT);
        return cut < 0 || cut >= end ? "" : "…" + line.substring(cut, end);
    }

    private static String after(String line, int start) {
        if (line.length() - start <= CONTEXT) {
            return line.substring(start);
        }
        int cut = line.lastIndexOf(' ', start + CONTEXT);
        return cut <= start ? "" : line.substring(start, cut) + " …";
    }
}
