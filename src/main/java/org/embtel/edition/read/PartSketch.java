package org.embtel.edition.read;

import java.util.List;
import org.embtel.edition.model.PartKind;
import org.embtel.source.TeiElement;

/**
 * Where a volume is cut: an element that becomes a page, before anything else is known of it.
 *
 * @param kind what it is
 * @param element the element
 * @param parts the parts within it, in order
 */
record PartSketch(PartKind kind, TeiElement element, List<PartSketch> parts) {}
