package org.embtel.audit;

/**
 * Text as a sequence of visible characters, with what stands between each and the one before it.
 * White space in a source and on a page can differ in form, but not in whether it parts words.
 */
final class Flow {

    /** What stands before a character. */
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

    private final StringBuilder characters = new StringBuilder();
    private final StringBuilder gaps = new StringBuilder();
    private Gap pending = Gap.FREE;
    private boolean joining;

    void text(String text) {
        text.codePoints()
                .forEach(
                        point -> {
                            if (isSpace(point)) {
                                space();
                            } else {
                                character(point);
                            }
                        });
    }

    private static boolean isSpace(int point) {
        return point == ' ' || point == '\t' || point == '\n' || point == '\r';
    }

    private void character(int point) {
        for (char unit : Character.toChars(point)) {
            characters.append(unit);
            gaps.append((char) pending.ordinal());
            pending = Gap.NONE;
        }
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
        return Gap.values()[gaps.charAt(index)];
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
