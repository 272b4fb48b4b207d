package org.embtel.edition;

import java.util.Optional;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Part;

/**
 * A sequence in which a document has neighbours: of all by date, or of one correspondence.
 *
 * @param name what the sequence is: {@code By date}, {@code Correspondence: Dulles – Eisenhower}
 * @param list the place where all documents in it are listed; empty when there is none
 * @param before the document before it in that sequence
 * @param after the document after it
 */
public record Sequence(
        String name, Optional<Anchor> list, Optional<Part> before, Optional<Part> after) {}
