package org.embtel.diagnostic;

/** Whether a report is printed with the colours of a terminal. */
public enum Colours {
    ON,
    OFF;

    private static final String RESET = "\u001B[0m";

    /** The word for a severity, in its colour. */
    String of(Severity severity) {
        return switch (severity) {
            case ERROR -> in("\u001B[1;31m", severity);
            case WARNING -> in("\u001B[33m", severity);
            case NOTE -> in("\u001B[36m", severity);
        };
    }

    private String in(String colour, Severity severity) {
        return this == ON ? colour + severity.label() + RESET : severity.label();
    }
}
