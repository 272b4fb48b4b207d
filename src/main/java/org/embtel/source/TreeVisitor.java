package org.embtel.source;

/** A handler for the parts of a tree in the order of the file, as of a parser. */
public interface TreeVisitor {

    /** An element begins. */
    void begin(TeiElement element);

    /** Characters, all that stand between two tags. */
    void text(TextRun run);

    /** An element ends. */
    void end(TeiElement element);
}
