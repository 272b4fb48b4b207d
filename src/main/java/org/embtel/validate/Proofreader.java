package org.embtel.validate;

import org.embtel.source.TeiElement;
import org.embtel.source.TextRun;

/**
 * Reads one transcription from beginning to end for one kind of mistake. All proofreaders follow
 * one walk through the tree.
 */
interface Proofreader {

    /** An element begins, in the header or in the text. */
    default void begin(TeiElement element) {}

    /** Words, in the header or in the text; not formulas, nor examples of code. */
    default void read(TextRun run) {}

    /**
     * Two runs of a sentence in the text meet: without white space between them, or at the end of a
     * page.
     */
    default void join(WordBoundary boundary) {}

    /** An element ends. */
    default void end(TeiElement element) {}

    /** All has been read. */
    default void finish() {}
}
