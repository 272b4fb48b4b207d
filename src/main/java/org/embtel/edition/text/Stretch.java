package org.embtel.edition.text;

/**
 * A stretch of a part's transcription, by the visible characters before its edges. White space does
 * not count, so that a page and the tree that it was made of count alike.
 *
 * @param note the id of the note that it stands in; empty for the text without its notes
 * @param from how many visible characters of that text or note come before it
 * @param to how many come before its end
 */
public record Stretch(String note, int from, int to) {

    /** No stretch: of what is said about a part, and not in its words. */
    public static final Stretch NOWHERE = new Stretch("", 0, 0);

    /** Whether it has no characters. */
    public boolean isEmpty() {
        return from >= to;
    }
}
