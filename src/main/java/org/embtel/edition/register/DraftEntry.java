package org.embtel.edition.register;

import java.util.Optional;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.RegisterKind;

/**
 * A register entry to be made of what was recognised.
 *
 * @param kind the register
 * @param key what tells it from others of that register
 * @param group the heading under which the register lists it; empty when it has none
 * @param order its place under that heading, as a text to sort by
 * @param name the headword
 * @param description what is said of it; may be empty
 * @param printed the document that it is, when the edition prints it
 */
public record DraftEntry(
        RegisterKind kind,
        String key,
        String group,
        String order,
        String name,
        String description,
        Optional<Part> printed) {}
