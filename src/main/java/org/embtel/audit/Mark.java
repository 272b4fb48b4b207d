package org.embtel.audit;

/**
 * Something at a place of a text that is none of its characters.
 *
 * @param kind what it is
 * @param name what tells it from others of its kind
 * @param at the number of characters before it
 */
record Mark(Kind kind, String name, int at) {

    enum Kind {
        /** The mark of a note, by its id and what a reader sees of it. */
        NOTE("the mark of note"),
        /** Where a page of the source begins, by its number. */
        PAGE("the beginning of page"),
        /** What tells a reader that editors stepped in, by the element that says so. */
        SIGN("the sign of");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    @Override
    public String toString() {
        return kind.words + " \"" + name + "\"";
    }
}
