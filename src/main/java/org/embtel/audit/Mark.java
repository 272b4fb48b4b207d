package org.embtel.audit;

import org.jsoup.nodes.TextNode;

/**
 * Something at a place of a text that is none of its characters.
 *
 * @param kind what it is
 * @param name what tells it from others of its kind
 * @param at the number of characters before it
 */
record Mark(Kind kind, String name, int at) {

    /** The white space of a name counts as little as on a page. */
    Mark {
        name = normal(name);
    }

    private static String normal(String name) {
        return new TextNode(name).text().strip();
    }

    /** Whether it is what these words name. */
    boolean isNamed(String words) {
        return name.equals(normal(words));
    }

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
