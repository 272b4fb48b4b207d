package org.embtel.page;

import java.util.Optional;

/**
 * Says of each part of a page by what it was written. To ask for the first takes as long as making
 * the page.
 */
@FunctionalInterface
public interface Origins {

    /** Where that is not known. */
    Origins UNKNOWN = offset -> Optional.empty();

    /** By what the character at this offset was written; empty if that is not known. */
    Optional<Origin> at(int offset);
}
