package org.embtel.edition.cite;

import org.embtel.edition.register.Mention;
import org.embtel.reference.Reference;

/**
 * A reference that was recognised in running text, before it is known what it leads to.
 *
 * @param volume the key of the volume it stands in
 * @param reference what it cites
 * @param mention the passage
 */
public record Recognised(String volume, Reference reference, Mention mention) {}
