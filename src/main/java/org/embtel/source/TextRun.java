package org.embtel.source;

/**
 * The characters between two tags, with what tells where they stand in the file.
 *
 * @param parent the element that holds them
 * @param after the element that began last before them
 * @param ended how many elements ended between its start tag and them
 * @param text the characters as transcribed, also across comments
 */
public record TextRun(TeiElement parent, TeiElement after, int ended, String text) {

    /** Whether there is nothing but white space. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
