package org.embtel.page;

/** What parts words of a text, the stronger after the weaker. */
enum Separation {
    /** Nothing, or a blank. */
    NONE(""),
    /** They stand in cells of one row. */
    CELL("\t"),
    /** A line ends. */
    LINE("\n"),
    /** A paragraph ends. */
    PARAGRAPH("\n\n");

    private final String characters;

    Separation(String characters) {
        this.characters = characters;
    }

    /** What plain text has in its place. */
    String characters() {
        return characters;
    }

    Separation or(Separation other) {
        return compareTo(other) < 0 ? other : this;
    }
}
