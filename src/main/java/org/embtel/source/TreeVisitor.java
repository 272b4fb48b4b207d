package org.embtel.source;

/** Is told of a tree in the order of the file, as by a parser. */
public interface TreeVisitor {

    /** An element begins. */
    void begin(TeiElement element);

    /** Characters, all that stand between two tags. */
    void text(TextRun run);

    /** An element ends. */
    void end(TeiElement element);
}
