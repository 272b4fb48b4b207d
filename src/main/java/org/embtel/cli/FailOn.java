package org.embtel.cli;

import org.embtel.diagnostic.Severity;

/** What makes a command fail. */
enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    boolean isFailure(Severity severity) {
        return switch (this) {
            case ERROR -> severity == Severity.ERROR;
            case WARNING -> severity != Severity.NOTE;
            case NEVER -> false;
        };
    }

    /** What may not be published; a site with errors never is, whatever the command returns. */
    Severity mildestThatStops() {
        return this == WARNING ? Severity.WARNING : Severity.ERROR;
    }
}
