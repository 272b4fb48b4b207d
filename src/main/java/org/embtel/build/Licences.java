package org.embtel.build;

import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;
import org.embtel.edition.Edition;

/** Checks that readers can know how they may use the text. */
final class Licences {

    private Licences() {}

    static void check(Edition edition, Findings findings) {
        if (edition.volumes().stream()
                .anyMatch(volume -> edition.headerOf(volume).licences().isEmpty())) {
            findings.add(
                    Code.NO_LICENCE,
                    Place.of(""),
                    "the header names no licence: readers cannot know how they may use the text",
                    "add <availability><licence> to the header's publicationStmt, also for what is"
                            + " in the public domain");
        }
    }
}
