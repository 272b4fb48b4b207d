package org.embtel.edition;

import java.util.List;
import org.embtel.source.TeiElement;

/**
 * The text of a paragraph, heading, cell or note as one line, with the elements in it by offset.
 * What editors add in a {@code choice} is left out, and notes are blocks of their own.
 *
 * @param anchor the id of the nearest element that can be linked to; empty for the top of the page
 * @param inNote whether it stands in a note
 * @param text the text, each run of white space as one blank
 * @param runs the elements in it, the outer before the inner
 */
record Block(String anchor, boolean inNote, String text, List<Run> runs) {

    /** An element and its text's place in the block. */
    record Run(TeiElement element, int start, int end) {}
}
