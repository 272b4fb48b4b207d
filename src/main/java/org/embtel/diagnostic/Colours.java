package org.embtel.diagnostic;

/** Whether a report is printed with the colours of a terminal. */
public enum Colours {
    ON,
    OFF;

    private static final String RESET = "\u001B[0m";

    /** The word for a severity, in its colour. */
    public String of(Severity severity) {
        return switch (severity) {
            case ERROR -> in("\u001B[1;31m", severity.label());
            case WARNING -> in("\u001B[33m", severity.label());
            case NOTE -> in("\u001B[36m", severity.label());
        };
    }

    /** A heading. */
    public String strong(String text) {
        return in("\u001B[1m", text);
    }

    /** What is to be typed, or stands in a file. */
    public String literal(String text) {
        return in("\u001B[36m", text);
    }

    private String in(String colour, String text) {
        return this == ON ? colour + text + RESET : text;
    }
}
