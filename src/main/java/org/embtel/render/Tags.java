package org.embtel.render;

import java.util.stream.Collectors;
import org.embtel.source.TeiElement;

/** The tags of an element as text, for encoding that is shown as an example. */
final class Tags {

    private Tags() {}

    /** The start tag with its attributes, or the only tag of an empty element. */
    static String start(TeiElement element) {
        String attributes =
                element.attributes().stream()
                        .map(one -> " " + one.name() + "=\"" + escaped(one.value()) + "\"")
                        .collect(Collectors.joining());
        return "<" + name(element) + attributes + (isEmpty(element) ? "/>" : ">");
    }

    /** The end tag; nothing for an empty element. */
    static String end(TeiElement element) {
        return isEmpty(element) ? "" : "</" + name(element) + ">";
    }

    private static boolean isEmpty(TeiElement element) {
        return element.children().isEmpty();
    }

    private static String name(TeiElement element) {
        return element.prefix().isEmpty()
                ? element.name()
                : element.prefix() + ":" + element.name();
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
