package org.embtel.edition.text;

import java.util.List;
import org.embtel.source.TeiElement;
import org.embtel.tei.pointer.Pointer;

/**
 * By which pointers an element of the text is a link, and mentions entries of registers: the same
 * for both, so that no link leads elsewhere than its register says.
 */
public final class LinkPointers {

    /** In this order: who or what is meant goes before what a text points to. */
    private static final List<String> ATTRIBUTES = List.of("ref", "target", "corresp", "key");

    private LinkPointers() {}

    /** All of them; a link leads to the first that leads anywhere. */
    public static List<Pointer> of(TeiElement element) {
        return ATTRIBUTES.stream().flatMap(name -> element.pointers(name).stream()).toList();
    }
}
