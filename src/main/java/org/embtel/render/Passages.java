package org.embtel.render;

import org.embtel.edition.register.Mention;
import org.embtel.page.Passage;

/** The words around the places that mention an entry, as the pages of their documents have them. */
@FunctionalInterface
public interface Passages {

    /** The passage that mentions an entry; without words around it if its page is not at hand. */
    Passage of(Mention mention);
}
