package org.embtel.cli;

import picocli.CommandLine.Option;

/** What every command takes that can fail because of what it finds. */
final class FailureOptions {

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            defaultValue = "error",
            description =
                    "What makes the command fail and stops publication: error, warning, or never:"
                            + " then errors stop publication, but the exit code is 0 (default:"
                            + " ${DEFAULT-VALUE}).")
    private FailOn failOn;

    FailOn failOn() {
        return failOn;
    }
}
