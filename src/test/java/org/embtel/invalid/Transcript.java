package org.embtel.invalid;

import java.nio.file.Path;
import org.embtel.kit.Run;

/** All that a user sees of a run, as text to compare: streams, exit code, the old site. */
final class Transcript {

    private Transcript() {}

    /** The folder of the test is printed as DIR, and the time taken as N. */
    static String of(Run run, OldSite old, Path work) throws java.io.IOException {
        String streams = "standard error:\n" + run.err() + "standard output:\n" + run.out();
        return streams.replace(work.toString(), "DIR").replaceAll("in \\d+\\.\\d s", "in N s")
                + "exit code: "
                + run.code()
                + "\nold site: "
                + old.fate()
                + "\n";
    }
}
