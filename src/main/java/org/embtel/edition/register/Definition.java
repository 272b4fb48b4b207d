package org.embtel.edition.register;

import java.util.List;
import org.embtel.edition.model.Entry;
import org.embtel.edition.model.RegisterKind;

/**
 * A register entry as a volume defines it, before the registers of all volumes are joined.
 *
 * @param kind the register it belongs to
 * @param volume the key of the volume
 * @param id its xml:id
 * @param printed whether it stands in a list that the volume prints, where ids are the volume's own
 * @param name the headword
 * @param description what is said of it
 * @param links addresses given for it
 */
public record Definition(
        RegisterKind kind,
        String volume,
        String id,
        boolean printed,
        String name,
        String description,
        List<Entry.Link> links) {
    /** Copies the list. */
    public Definition {
        links = List.copyOf(links);
    }
}
