package org.embtel.spec;

import java.io.IOException;
import java.nio.file.Path;

/** All examples of the specification as one edition, for suites of other packages. */
public final class SpecificationEdition {

    private SpecificationEdition() {}

    /** Builds it in a folder, and tells where its transcriptions are. */
    public static Path in(Path folder) throws IOException {
        BuiltExamples.in(
                folder, Example.all().stream().filter(one -> !one.isHeader()).toList(), "\n", "");
        return folder.resolve("all/tei");
    }

    /** Where its site is. */
    public static Path siteIn(Path folder) {
        return folder.resolve("all/site");
    }
}
