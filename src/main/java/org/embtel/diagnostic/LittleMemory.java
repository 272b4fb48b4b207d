package org.embtel.diagnostic;

/** That Java may not use the memory that an edition or a book needs. */
public final class LittleMemory {

    private LittleMemory() {}

    /** Adds the finding that something is too large; {@code what} says what, for people. */
    public static void report(Findings findings, Place place, String what) {
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
