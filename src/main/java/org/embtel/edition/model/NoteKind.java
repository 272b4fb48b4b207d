package org.embtel.edition.model;

/** How a note stands in the text. */
public enum NoteKind {
    /** Says where the document comes from: a note of its own, printed before the others. */
    SOURCE,
    /** A summary of the document by the editors, shown above the text. */
    SUMMARY,
    /** A note with a mark in the text. */
    FOOTNOTE,
    /** A second mark for a note whose text stands elsewhere. */
    REPEAT,
    /** Printed where it stands, without a mark: an old source line, a note below a table. */
    IN_PLACE
}
