package org.embtel.edition.cite;

import org.embtel.edition.model.Target;
import org.embtel.source.TeiElement;

/**
 * A piece of running text that was recognised as a reference and leads somewhere.
 *
 * @param parent the element whose child the text is
 * @param child which of its children, from 0
 * @param from how many visible characters of that child stand before the piece
 * @param to how many stand before its end
 * @param target where it leads: to a register entry, or straight to a place
 */
public record RecognisedLink(TeiElement parent, int child, int from, int to, Target target) {}
