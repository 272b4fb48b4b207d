package org.embtel.edition.text;

import java.util.List;
import org.embtel.source.TeiElement;

/**
 * The text of a paragraph, heading, cell or note as one line, with the elements in it by offset.
 * What editors add in a {@code choice} is left out, and notes are blocks of their own.
 *
 * @param element the element whose text it is
 * @param anchor the id of the nearest element that can be linked to; empty for the top of the page
 * @param note the id of the note that it stands in and that is set apart from the text; may be
 *     empty
 * @param inNote whether it stands in a note
 * @param text the text, each run of white space as one blank
 * @param runs the elements in it; a note's mark is a run without length
 * @param words the runs of text in it, in order
 */
public record Block(
        TeiElement element,
        String anchor,
        String note,
        boolean inNote,
        String text,
        List<Run> runs,
        List<Words> words) {
    /** Copies the lists. */
    public Block {
        runs = List.copyOf(runs);
        words = List.copyOf(words);
    }

    /**
     * An element and its text's place in the block.
     *
     * @param element the element
     * @param start the offset of its first character
     * @param end the offset after its last character
     */
    public record Run(TeiElement element, int start, int end) {}

    /**
     * A run of text, as the child of an element, and its place in the block.
     *
     * @param parent the element that the text is a child of
     * @param index which of its children the text is
     * @param start the offset of its first character
     * @param end the offset after its last character
     * @param before how many visible characters stand before it in the text or in the note
     */
    public record Words(TeiElement parent, int index, int start, int end, int before) {}

    /** What of the text or note stands between two offsets of the block. */
    public Stretch stretch(int start, int end) {
        int from = start;
        while (from < end && text.charAt(from) == ' ') {
            from++;
        }
        int to = end;
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        // Between both there may be readings that a page has and this block has not.
        int before = before(from);
        return new Stretch(note, before, to > from ? before(to - 1) + 1 : before);
    }

    private int before(int offset) {
        Words run =
                words.stream()
                        .filter(one -> one.start() <= offset && offset < one.end())
                        .findFirst()
                        .orElse(words.get(words.size() - 1));
        return run.before() + visible(run.start(), Math.min(offset, run.end()));
    }

    /** How many characters other than blanks stand between two offsets. */
    public int visible(int from, int to) {
        return (int)
                text.substring(from, Math.min(to, text.length()))
                        .chars()
                        .filter(c -> c != ' ')
                        .count();
    }
}
