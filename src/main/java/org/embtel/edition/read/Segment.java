package org.embtel.edition.read;

import java.util.List;
import org.embtel.edition.model.PartKind;
import org.embtel.source.TeiElement;

/**
 * An element that becomes a page, before anything else is known of it.
 *
 * @param kind what it is
 * @param element the element
 * @param parts the segments within it, in order
 */
record Segment(PartKind kind, TeiElement element, List<Segment> parts) {
    /** Copies the list. */
    Segment {
        parts = List.copyOf(parts);
    }
}
