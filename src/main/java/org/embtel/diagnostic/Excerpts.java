package org.embtel.diagnostic;

import java.util.Optional;

/** Knows the lines of the files that findings are about. */
@FunctionalInterface
public interface Excerpts {

    /** The line of a place; empty when its file is not at hand. */
    Optional<String> line(Place place);

    /** Knows no line. */
    static Excerpts none() {
        return place -> Optional.empty();
    }
}
