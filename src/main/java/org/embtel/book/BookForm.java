package org.embtel.book;

/** The forms in which a book is made. */
public enum BookForm {
    /** For reading systems, which set its pages anew for each screen (EPUB 3). */
    EPUB(".epub", "application/epub+zip"),

    /** To be printed, or read page by page. */
    PDF(".pdf", "application/pdf");

    private final String ending;
    private final String mediaType;

    BookForm(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** How the names of its files end. */
    public String ending() {
        return ending;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }
}
