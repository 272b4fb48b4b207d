package org.embtel.diagnostic;

/** That Java may not use the memory that an edition or a book needs. */
public final class LittleMemory {

    private static final String ERROR = OutOfMemoryError.class.getName();

    private LittleMemory() {}

    /**
     * Whether something failed for want of memory. A class of which the first use failed so does
     * not say it but in words, whenever it is used again.
     */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError
                    || String.valueOf(cause.getMessage()).contains(ERROR)) {
                return true;
            }
        }
        return false;
    }

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
