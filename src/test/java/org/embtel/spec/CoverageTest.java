package org.embtel.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Nobody writes a macro without showing what it makes. */
class CoverageTest {

    @Test
    void everyElementThatHasAMacroHasAnExample() {
        Set<String> shown = new HashSet<>();
        Example.all().forEach(example -> shown.addAll(elements(example)));
        List<String> macros = Macro.ofElements().stream().map(Macro::name).toList();
        assertThat(macros.stream().filter(name -> !shown.contains(name)))
                .as("macros without an example under src/test/resources/spec")
                .isEmpty();
    }

    /** The names of macros for the elements that an example is about. */
    private static Set<String> elements(Example example) {
        Set<String> names = new HashSet<>();
        NodeList all = Words.parse(example.transcription()).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (example.fence("tei").contains("<" + element.getTagName())) {
                names.add(macro(element));
            }
        }
        return names;
    }

    private static String macro(Element element) {
        String namespace = element.getNamespaceURI() == null ? "" : element.getNamespaceURI();
        return switch (namespace) {
            case "http://www.tei-c.org/ns/1.0" -> element.getLocalName();
            case "http://www.w3.org/1999/xhtml" -> "xhtml";
            default -> element.getTagName().replace(':', '_');
        };
    }
}
