package org.embtel.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Nearest;
import org.embtel.source.TeiAttribute;
import org.embtel.source.TeiElement;
import org.embtel.tei.Vocabulary;

/**
 * Elements and attributes have the names that TEI gives them. Those of other namespaces are not
 * TEI's, and examples of markup may have any.
 */
final class MisspeltNames implements Proofreader {

    private static final Vocabulary TEI = Vocabulary.p5();

    /** Habits from HTML, where no spelling is near. */
    private static final Map<String, String> FROM_HTML =
            Map.ofEntries(
                    Map.entry("a", "<ref>"),
                    Map.entry("b", "<hi rend=\"bold\">"),
                    Map.entry("blockquote", "<quote>"),
                    Map.entry("br", "<lb>"),
                    Map.entry("em", "<emph> or <hi rend=\"italic\">"),
                    Map.entry("h1", "<head>"),
                    Map.entry("h2", "<head>"),
                    Map.entry("h3", "<head>"),
                    Map.entry("i", "<hi rend=\"italic\">"),
                    Map.entry("img", "<graphic>"),
                    Map.entry("li", "<item>"),
                    Map.entry("ol", "<list>"),
                    Map.entry("strong", "<hi rend=\"bold\">"),
                    Map.entry("sub", "<hi rend=\"subscript\">"),
                    Map.entry("sup", "<hi rend=\"superscript\">"),
                    Map.entry("td", "<cell>"),
                    Map.entry("th", "<cell role=\"label\">"),
                    Map.entry("tr", "<row>"),
                    Map.entry("u", "<hi rend=\"underline\">"),
                    Map.entry("ul", "<list>"));

    private final Remarks remarks;
    private final Map<String, List<TeiElement>> elements = new TreeMap<>();
    private final Map<String, List<TeiElement>> attributes = new TreeMap<>();
    private int examples;

    MisspeltNames(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public void begin(TeiElement element) {
        examples += isExample(element) ? 1 : 0;
        if (examples > 0 || !element.isTei()) {
            return;
        }
        if (!TEI.hasElement(element.name())) {
            add(elements, element.name(), element);
        }
        for (TeiAttribute attribute : element.attributes()) {
            if (!TEI.hasAttribute(attribute.name()) && isOwn(attribute.name())) {
                add(attributes, attribute.name(), element);
            }
        }
    }

    @Override
    public void end(TeiElement element) {
        examples -= isExample(element) ? 1 : 0;
    }

    private static boolean isExample(TeiElement element) {
        return element.name().equals("egXML");
    }

    /** Not one of another vocabulary. */
    private static boolean isOwn(String attribute) {
        return attribute.indexOf(':') < 0 || attribute.startsWith("xml:");
    }

    private static void add(Map<String, List<TeiElement>> found, String name, TeiElement element) {
        found.computeIfAbsent(name, key -> new ArrayList<>()).add(element);
    }

    @Override
    public void finish() {
        elements.forEach(this::reportElement);
        attributes.forEach(this::reportAttribute);
    }

    private void reportElement(String name, List<TeiElement> uses) {
        remarks.add(
                Code.MISSPELT_NAME,
                uses.get(0),
                "TEI has no element <" + name + ">" + times(uses),
                meantElement(uses.get(0))
                        .map(meant -> "did you mean " + meant + "?")
                        .orElse(
                                "use an element of TEI; one of your own belongs in a namespace of"
                                        + " your own"));
    }

    private void reportAttribute(String name, List<TeiElement> uses) {
        TeiElement first = uses.get(0);
        remarks.add(
                Code.MISSPELT_NAME,
                first,
                name,
                "TEI has no attribute @" + name + ", as in " + first + times(uses),
                meantAttribute(name, first)
                        .map(meant -> "did you mean @" + meant + "?")
                        .orElse(
                                "use an attribute of TEI; one of your own belongs in a namespace of"
                                        + " your own"));
    }

    private static String times(List<TeiElement> uses) {
        return "; it is used " + (uses.size() == 1 ? "once" : uses.size() + " times");
    }

    /** Of names that are as near as each other, one that may have these attributes. */
    private static Optional<String> meantElement(TeiElement element) {
        List<String> given = element.attributes().stream().map(TeiAttribute::name).toList();
        List<String> names =
                TEI.elements().stream()
                        .sorted(
                                Comparator.comparing(
                                                (String name) ->
                                                        !TEI.attributesOf(name).containsAll(given))
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        return Optional.ofNullable(FROM_HTML.get(element.name()))
                .or(() -> Nearest.firstOf(names).to(element.name()).map(name -> "<" + name + ">"));
    }

    /** An attribute that the element may have, before one that it may not. */
    private static Optional<String> meantAttribute(String name, TeiElement element) {
        Set<String> allowed = TEI.attributesOf(element.name());
        return new Nearest(allowed).to(name).or(() -> new Nearest(TEI.attributes()).to(name));
    }
}
