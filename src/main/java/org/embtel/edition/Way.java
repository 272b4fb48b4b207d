package org.embtel.edition;

import java.util.Optional;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Part;

/**
 * A way through an edition on which a document lies: by date, or through a correspondence.
 *
 * @param name what the way is: {@code By date}, {@code Correspondence: Dulles – Eisenhower}
 * @param list the place where all documents on it are listed; empty when there is none
 * @param before the document before it on that way
 * @param after the document after it
 */
public record Way(
        String name, Optional<Anchor> list, Optional<Part> before, Optional<Part> after) {}
