package org.embtel.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Diagnostic;

/** What the program tells the shell. */
final class ExitCode {

    /** All done. */
    static final int DONE = 0;

    /** The edition has errors; nothing was published. */
    static final int EDITION = 1;

    /** The command was used wrongly. */
    static final int USAGE = 2;

    /** The machine failed: something cannot be read or written. */
    static final int MACHINE = 3;

    /** A defect of Embtel's own. */
    static final int DEFECT = 70;

    private static final Set<Code> WRONG_USE =
            EnumSet.of(Code.NO_TRANSCRIPTION, Code.NOT_OUR_FOLDER, Code.OUTPUT_IN_SOURCE);

    private static final Set<Code> MACHINE_FAILED =
            EnumSet.of(
                    Code.UNREADABLE_FILE,
                    Code.CANNOT_WRITE,
                    Code.FOLDER_IN_USE,
                    Code.LITTLE_MEMORY);

    private ExitCode() {}

    /** The code for a run with these findings; failures of the machine come first. */
    static int of(List<Diagnostic> findings, FailOn failOn) {
        List<Code> errors =
                findings.stream()
                        .filter(found -> failOn.isFailure(found.severity()))
                        .map(Diagnostic::code)
                        .toList();
        if (errors.isEmpty()) {
            return DONE;
        }
        if (errors.stream().anyMatch(MACHINE_FAILED::contains)) {
            return MACHINE;
        }
        return errors.stream().anyMatch(WRONG_USE::contains) ? USAGE : EDITION;
    }
}
