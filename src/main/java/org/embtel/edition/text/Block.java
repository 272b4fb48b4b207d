package org.embtel.edition.text;

import java.util.List;
import org.embtel.source.TeiElement;

/**
 * The text of a paragraph, heading, cell or note as one line, with the elements in it by offset.
 * What editors add in a {@code choice} is left out, and notes are blocks of their own.
 *
 * @param element the element whose text it is
 * @param anchor the id of the nearest element that can be linked to; empty for the top of the page
 * @param inNote whether it stands in a note
 * @param text the text, each run of white space as one blank
 * @param runs the elements in it; a note's mark is a run without length
 * @param words the runs of text in it, in order
 */
public record Block(
        TeiElement element,
        String anchor,
        boolean inNote,
        String text,
        List<Run> runs,
        List<Words> words) {

    /** An element and its text's place in the block. */
    public record Run(TeiElement element, int start, int end) {}

    /** A run of text, as the child of an element, and its place in the block. */
    public record Words(TeiElement parent, int index, int start, int end) {}

    /** How many characters other than blanks stand between two offsets. */
    public int visible(int from, int to) {
        return (int)
                text.substring(from, Math.min(to, text.length()))
                        .chars()
                        .filter(c -> c != ' ')
                        .count();
    }
}
