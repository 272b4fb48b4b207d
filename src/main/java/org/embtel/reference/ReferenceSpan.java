package org.embtel.reference;

/**
 * A span of text that points to something.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param reference what it points to
 */
public record ReferenceSpan(int start, int end, Reference reference) {

    /** Refuses a span without a character. */
    public ReferenceSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /** The words themselves, out of the text they were found in. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
