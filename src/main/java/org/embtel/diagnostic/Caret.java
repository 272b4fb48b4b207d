package org.embtel.diagnostic;

/** A line of a source with a mark below the place that is meant. */
final class Caret {

    /** Room before and after the place: lines of transcriptions are often whole paragraphs. */
    private static final int BEFORE = 30;

    private static final int AFTER = 50;

    private Caret() {}

    /** Two lines, each ended by a line feed; empty when the line does not reach to the column. */
    static String print(String line, int column) {
        int at = column - 1;
        if (at < 0 || at > line.length()) {
            return "";
        }
        int from = start(line, at);
        int to = Math.min(line.length(), at + AFTER);
        String left = from > 0 && !line.substring(0, from).isBlank() ? "…" : "";
        String right = to < line.length() ? "…" : "";
        String shown = left + printable(line.substring(from, to)) + right;
        return "    " + shown + "\n    " + " ".repeat(left.length() + at - from) + "^\n";
    }

    /** Indentation is left out. */
    private static int start(String line, int at) {
        int from = Math.max(0, at - BEFORE);
        while (from < at && Character.isWhitespace(line.charAt(from))) {
            from++;
        }
        return from;
    }

    /** Tabs would move the mark; other control characters could play tricks on a terminal. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
