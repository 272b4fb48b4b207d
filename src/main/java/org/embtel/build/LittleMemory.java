package org.embtel.build;

import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Place;

/** That Java may not use the memory that an edition or a book needs. */
final class LittleMemory {

    private LittleMemory() {}

    static void tell(Findings findings, Place place, String what) {
        findings.add(
                Code.LITTLE_MEMORY,
                place,
                what
                        + " in the memory that Java may use ("
                        + (Runtime.getRuntime().maxMemory() >> 20)
                        + " MB)",
                "give it more, as by \"java -Xmx2g -jar\", or make PDF of documents only");
    }
}
