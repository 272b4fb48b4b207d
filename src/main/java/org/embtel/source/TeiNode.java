package org.embtel.source;

/** A node of a transcription's tree: an element or a run of text. Comments are not kept. */
public sealed interface TeiNode permits TeiElement, TeiText {

    /** The node's text with that of its descendants, in order, exactly as transcribed. */
    String text();
}
