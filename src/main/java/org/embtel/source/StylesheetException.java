package org.embtel.source;

/** Thrown when a stylesheet cannot be used, or cannot go on. The message is the processor's. */
public final class StylesheetException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    StylesheetException(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /** The line of the text that cannot be used, from 1; 0 when it is not known. */
    public int line() {
        return line;
    }

    /** The column of that text, from 1; 0 when it is not known. */
    public int column() {
        return column;
    }
}
