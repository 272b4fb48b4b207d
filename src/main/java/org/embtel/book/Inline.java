package org.embtel.book;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements that stand within lines. */
final class Inline {

    private static final Set<String> NAMES =
            Set.of(
                    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins",
                    "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup",
                    "time", "u", "var");

    private Inline() {}

    static boolean is(Node node) {
        return node instanceof Element element && NAMES.contains(element.getTagName());
    }
}
