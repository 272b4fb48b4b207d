package org.embtel.edition.model;

import java.util.Optional;
import org.embtel.tei.pointer.Pointer;

/**
 * A note of a part.
 *
 * @param kind how it stands in the text
 * @param id its id on the page; for a repeated mark that of the mark itself
 * @param label the mark: as encoded, never renumbered ({@code 3}, {@code *}, {@code 60a}), or made
 *     up where a footnote has none; may be empty for other notes
 * @param ordinal the number of its element in the tree
 * @param sameAs the note that a repeated mark leads to, as it points to it; else empty
 * @param given whether the transcription gives its text
 */
public record Note(
        NoteKind kind,
        String id,
        String label,
        int ordinal,
        Optional<Pointer> sameAs,
        boolean given) {

    /** The id of its mark in the text. */
    public String markId() {
        return "ref:" + id;
    }

    /** Whether it is counted among the notes of its part: a footnote, or the source note. */
    public boolean isCounted() {
        return kind == NoteKind.FOOTNOTE || kind == NoteKind.SOURCE;
    }
}
