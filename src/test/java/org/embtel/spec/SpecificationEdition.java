package org.embtel.spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** All examples of the specification as one edition, for suites of other packages. */
public final class SpecificationEdition {

    private SpecificationEdition() {}

    /** Builds it in a folder, and tells where its transcriptions are. */
    public static Path in(Path folder) throws IOException {
        BuiltExamples.in(
                folder, Example.all().stream().filter(one -> !one.isHeader()).toList(), "\n", "");
        return folder.resolve("all/tei");
    }

    /** The transcriptions of all examples, by the names of their files without the ending. */
    public static SortedMap<String, String> transcriptions() {
        var all = new TreeMap<String, String>();
        Example.all().forEach(example -> all.put(example.name(), example.transcription()));
        return all;
    }

    /** Where its site is. */
    public static Path siteIn(Path folder) {
        return folder.resolve("all/site");
    }
}
