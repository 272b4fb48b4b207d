package org.embtel.edition.read;

/** How much of the running text of a volume is read. */
enum ReadingDepth {
    /** Its parts, notes and page breaks only: all that its pages need once an edition is known. */
    STRUCTURE,
    /** Also what it mentions, as encoded. */
    ENCODED,
    /** Also what its prose cites, which takes longest to find. */
    CITED
}
