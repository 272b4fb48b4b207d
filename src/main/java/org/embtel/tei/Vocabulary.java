package org.embtel.tei;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What each element is, and which attributes it may have. That of an edition differs from TEI's own
 * where its header says that an element is shown otherwise.
 */
public final class Vocabulary {

    /** The namespace of TEI P5. */
    public static final String TEI = "http://www.tei-c.org/ns/1.0";

    private static final Vocabulary P5 =
            new Vocabulary(ElementTable.read(), Attributes.read(), Map.of());

    private final Map<String, Map<String, ElementType>> types;
    private final Attributes attributes;

    /** What an edition says otherwise, by the names of elements. */
    private final Map<String, ElementKind> own;

    private Vocabulary(
            Map<String, Map<String, ElementType>> types,
            Attributes attributes,
            Map<String, ElementKind> own) {
        this.types = types;
        this.attributes = attributes;
        this.own = Map.copyOf(own);
    }

    /** That of TEI P5, and of a few other vocabularies that texts are mixed with. */
    public static Vocabulary p5() {
        return P5;
    }

    /**
     * TEI's vocabulary with some elements shown otherwise.
     *
     * @param kinds what an edition says that elements are, by their names, whatever their namespace
     */
    public Vocabulary with(Map<String, ElementKind> kinds) {
        if (kinds.isEmpty()) {
            return this;
        }
        return new Vocabulary(types, attributes, kinds);
    }

    /** What an element of TEI is. One that TEI does not have is taken for words in a line. */
    public ElementType of(String name) {
        return of(TEI, name);
    }

    /**
     * What an element is.
     *
     * @param namespace its namespace; an element without any is taken for one of TEI, whose
     *     namespace was forgotten
     * @param name its local name
     */
    public ElementType of(String namespace, String name) {
        ElementType type =
                types.getOrDefault(namespace.isEmpty() ? TEI : namespace, Map.of()).get(name);
        ElementType known = type == null ? ElementType.unknown(name) : type;
        ElementKind kind = own.get(name);
        return kind == null ? known : known.as(kind);
    }

    /** The names of TEI's elements. */
    public Set<String> elements() {
        return types.get(TEI).values().stream()
                .filter(type -> !type.module().isEmpty())
                .map(ElementType::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether TEI has an element of that name. */
    public boolean hasElement(String name) {
        return !of(name).module().isEmpty();
    }

    /** The attributes that an element may have; none when TEI has no such element. */
    public Set<String> attributesOf(String element) {
        return attributes.of(element);
    }

    /**
     * Whether the element has a date or a period by its attributes (TEI Guidelines, att.datable).
     */
    public boolean isDatable(String element) {
        return attributes.of(element).contains("when");
    }

    /**
     * Whether an attribute holds pointers, one or several (TEI Guidelines, teidata.pointer).
     *
     * @param element the element's name; for one that TEI does not have, what all others say counts
     */
    public boolean isPointer(String element, String attribute) {
        return attributes.isPointer(element, attribute);
    }

    /** Whether any element of TEI has an attribute of that name. */
    public boolean hasAttribute(String name) {
        return attributes.all().contains(name);
    }

    /** The attributes of all elements. */
    public Set<String> attributes() {
        return Set.copyOf(attributes.all());
    }
}
