package org.embtel.source;

/**
 * A run of text between tags.
 *
 * @param text the characters as transcribed, white space included
 */
public record TeiText(String text) implements TeiNode {

    /** Whether there is nothing but white space. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
