package org.embtel.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Markup that browsers do not show but run. A page never carries it; but transcriptions and images
 * are published as they are, and whoever opens one of them alone has a browser that reads it as
 * XML, in the name of the site.
 */
public final class ActiveMarkup {

    /** What browsers know by its namespace wherever it stands. */
    private static final Set<String> KNOWN_TO_BROWSERS =
            Set.of(
                    "http://www.w3.org/1999/xhtml",
                    "http://www.w3.org/2000/svg",
                    "http://www.w3.org/1998/Math/MathML");

    private static final String STYLESHEETS = "http://www.w3.org/1999/XSL/Transform";

    /** Attributes of events: {@code onclick}. */
    private static final Pattern HANDLER = Pattern.compile("(?i)on[a-z]+");

    /** What browsers pass over within the scheme of an address. */
    private static final Pattern PASSED_OVER = Pattern.compile("[\\x00-\\x20]+");

    /** An address, or one of several for an animation, that is a program. */
    private static final Pattern PROGRAM = Pattern.compile("(javascript|vbscript):");

    private ActiveMarkup() {}

    /** What a browser would run of an element: its name or an attribute's; empty if nothing. */
    public static Optional<String> in(TeiElement element) {
        return element.isTei()
                ? Optional.empty()
                : in(element.namespace(), element.name(), element.attributes());
    }

    static Optional<String> in(String namespace, String name, List<TeiAttribute> attributes) {
        if (namespace.equals(STYLESHEETS)) {
            return Optional.of("<" + name + "> of XSLT");
        }
        if (!KNOWN_TO_BROWSERS.contains(namespace)) {
            return Optional.empty();
        }
        return name.toLowerCase(Locale.ROOT).equals("script")
                ? Optional.of("<" + name + ">")
                : attributes.stream()
                        .filter(ActiveMarkup::isProgram)
                        .findFirst()
                        .map(attribute -> "@" + attribute.name() + " of <" + name + ">");
    }

    private static boolean isProgram(TeiAttribute attribute) {
        String value = PASSED_OVER.matcher(attribute.value()).replaceAll("");
        return HANDLER.matcher(attribute.name()).matches()
                || attribute.name().equals("srcdoc")
                || PROGRAM.matcher(value.toLowerCase(Locale.ROOT)).find();
    }
}
