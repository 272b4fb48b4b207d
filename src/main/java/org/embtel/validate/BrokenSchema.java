package org.embtel.validate;

import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.source.SourceFile;

/** Tells what is wrong with a schema, as opposed to what is checked against it. */
final class BrokenSchema {

    private BrokenSchema() {}

    static void report(Place place, String why, Findings findings) {
        findings.add(
                Code.SCHEMA_BROKEN,
                place,
                "the schema cannot be used: " + why,
                "correct the schema; until then files are not checked against it");
    }

    /** Of a file that could be read before. */
    static void changed(SourceFile file, Exception why, Findings findings) {
        findings.add(
                Code.UNREADABLE_FILE,
                Place.of(file.name()),
                "the file changed while it was read: " + why.getMessage(),
                "build again");
    }
}
