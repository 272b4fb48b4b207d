package org.embtel.audit;

import java.util.ArrayList;
import java.util.List;
import org.embtel.page.Html;

/**
 * Text as a sequence of visible characters, with what stands between each and the one before it.
 * White space in a source and on a page can differ in form, but not in whether it parts words.
 */
final class Flow {

    /** What parts a character from the one before it. */
    enum Gap {
        /** Nothing: it continues the word. */
        NONE,
        /** White space. */
        SPACE,
        /** Something that parts words, be it white space or the edge of a block. */
        APART,
        /** The edge of a block, or a place where a note's mark was: with or without a blank. */
        FREE
    }

    /** Whether a line or a paragraph ends before a character, the surer after the less sure. */
    enum Edge {
        /** The text runs on. */
        NONE,
        /** It may run on or not: both are right. */
        EITHER,
        /** A line or a paragraph ends. */
        EDGE
    }

    private static final List<Gap> GAPS = List.of(Gap.values());
    private static final List<Edge> EDGES = List.of(Edge.values());

    private final StringBuilder characters = new StringBuilder();
    private final StringBuilder gaps = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private Gap pending = Gap.FREE;
    private Edge edge = Edge.EITHER;
    private boolean joining;

    void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Html.isSpace(unit)) {
                space();
            } else {
                character(unit);
            }
        }
    }

    private void character(char unit) {
        characters.append(unit);
        gaps.append((char) (pending.ordinal() * EDGES.size() + edge.ordinal()));
        pending = Gap.NONE;
        edge = Edge.NONE;
        joining = false;
    }

    private void space() {
        if (pending == Gap.NONE && !joining) {
            pending = Gap.SPACE;
        }
    }

    /** Marks a place across which a word goes on, whatever white space is beside it. */
    void join() {
        pending = pending == Gap.FREE ? pending : Gap.NONE;
        joining = true;
    }

    /** Marks a place where words end, even if no white space says so. */
    void apart() {
        if (pending == Gap.NONE) {
            pending = Gap.APART;
        }
    }

    /** Marks a place where a blank may be or not. */
    void free() {
        pending = Gap.FREE;
    }

    /** Marks a place where a line or a paragraph ends, or may end. */
    void edge(Edge other) {
        edge = other.compareTo(edge) > 0 ? other : edge;
    }

    /** Marks a place that is no character. */
    void mark(Mark.Kind kind, String name) {
        marks.add(new Mark(kind, name, length()));
    }

    /** What stands in the text besides characters, in its order. */
    List<Mark> marks() {
        return List.copyOf(marks);
    }

    boolean isEmpty() {
        return characters.isEmpty();
    }

    int length() {
        return characters.length();
    }

    char at(int index) {
        return characters.charAt(index);
    }

    Gap gapBefore(int index) {
        return GAPS.get(gaps.charAt(index) / EDGES.size());
    }

    Edge edgeBefore(int index) {
        return EDGES.get(gaps.charAt(index) % EDGES.size());
    }

    /** Some words around a character, for people. */
    String around(int index) {
        int from = Math.max(0, index - 30);
        int to = Math.min(length(), index + 30);
        var words = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && gapBefore(i) != Gap.NONE) {
                words.append(' ');
            }
            words.append(at(i));
        }
        return words.toString();
    }
}
