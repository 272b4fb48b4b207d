package org.embtel.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Where each visible character of a transcription stands in the lines of a page. */
final class Positions {

    private static final int HIDDEN = -1;

    private final Supplier<List<TextLine>> lines;
    private int[] line = new int[256];
    private int[] column = new int[256];
    private int size;

    Positions(Supplier<List<TextLine>> lines) {
        this.lines = lines;
    }

    void add(int line, int column) {
        if (size == this.line.length) {
            this.line = Arrays.copyOf(this.line, 2 * size);
            this.column = Arrays.copyOf(this.column, 2 * size);
        }
        this.line[size] = line;
        this.column[size++] = column;
    }

    /** Counts a character that the page has and does not show at first. */
    void addHidden() {
        add(HIDDEN, HIDDEN);
    }

    /** The passage from one character to another, as far as it stands in one line. */
    Optional<Passage> passage(int from, int to) {
        int first = Math.max(0, from);
        int end = Math.min(to, size);
        while (first < end && line[first] == HIDDEN) {
            first++;
        }
        if (first >= end) {
            return Optional.empty();
        }
        int last = first;
        for (int i = first; i < end; i++) {
            last = line[i] == line[first] ? i : last;
        }
        String text = lines.get().get(line[first]).text();
        return Optional.of(Passage.of(text, column[first], column[last] + 1));
    }
}
