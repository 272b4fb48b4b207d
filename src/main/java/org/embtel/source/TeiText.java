package org.embtel.source;

import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.tree.tiny.WhitespaceTextImpl;

/** A run of text between tags. */
public final class TeiText implements TeiNode {

    private final NodeInfo node;

    /** Made when first asked for: of most white space nobody asks more than what it is. */
    private String text;

    TeiText(NodeInfo node) {
        this.node = node;
    }

    /** The characters as transcribed, white space included. */
    @Override
    public String text() {
        if (text == null) {
            text = node.getStringValue();
        }
        return text;
    }

    /** Whether there is nothing but white space. */
    public boolean isBlank() {
        return node instanceof WhitespaceTextImpl || text().isBlank();
    }
}
