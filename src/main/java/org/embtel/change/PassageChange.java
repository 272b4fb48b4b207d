package org.embtel.change;

import java.util.List;

/**
 * What became of a passage: a paragraph, a heading, a note.
 *
 * @param id where it stands on the page; empty if there is no such place
 * @param pieces its words before and after, cut where they begin and cease to differ
 */
public record PassageChange(String id, List<Piece> pieces) {

    /** Copies the list. */
    public PassageChange {
        pieces = List.copyOf(pieces);
    }

    /**
     * Words that stayed, or words that gave place to others.
     *
     * @param before the older words, parted by blanks; empty if there were none
     * @param after the newer words; empty if there are none
     */
    public record Piece(String before, String after) {

        /** Whether nothing changed in it. */
        public boolean isSame() {
            return before.equals(after);
        }
    }
}
