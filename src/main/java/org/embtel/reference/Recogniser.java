package org.embtel.reference;

import java.util.List;

/** Finds what running text cites: {@link References#in}, or what remembers its answers. */
@FunctionalInterface
public interface Recogniser {

    /** The mentions in a text, in text order, none overlapping. */
    List<Mention> in(String text);
}
