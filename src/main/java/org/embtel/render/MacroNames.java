package org.embtel.render;

import org.embtel.source.TeiElement;

/**
 * The names of macros: that of the TEI element; for others the prefix and the name. What is shown
 * as an example of encoding has one macro for all its elements, and so has what is never shown.
 */
final class MacroNames {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private static final String EXAMPLES = "http://www.tei-c.org/ns/Examples";

    private MacroNames() {}

    static String of(TeiElement element) {
        if (element.isTei()) {
            return element.name();
        }
        if (element.namespace().equals(XHTML) || element.isProgram()) {
            return "xhtml";
        }
        if (element.namespace().equals(EXAMPLES)) {
            return element.name().equals("egXML") ? "egXML" : "@example";
        }
        String prefix = element.prefix().isEmpty() ? "other" : element.prefix();
        return prefix + "_" + element.name();
    }
}
