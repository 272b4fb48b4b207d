package org.embtel.tei;

/** Whether an element stands apart from what is beside it. */
public enum ElementKind {
    /** It stands apart: a paragraph, a heading, a line of verse. */
    BLOCK,
    /** It runs on with the words beside it; one that holds a block stands apart with it. */
    INLINE,
    /** A block where it stands in the container of blocks, or holds a block; else inline. */
    BETWEEN,
    /** An empty mark where a line, a page or a column of the source begins. */
    BREAK
}
