package org.embtel.property;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A piece of generated TEI, before its ids are given: a run of text, or an element. */
sealed interface Tei {

    /** The text in it. */
    Stream<String> texts();

    /** Every element in it, the outer before the inner. */
    Stream<Element> elements();

    /** A run of text. */
    record Text(String value) implements Tei {

        @Override
        public Stream<String> texts() {
            return Stream.of(value);
        }

        @Override
        public Stream<Element> elements() {
            return Stream.empty();
        }
    }

    /**
     * An element.
     *
     * @param attributes by name; the value of {@code xml:id} is replaced when it is written
     */
    record Element(String name, Map<String, String> attributes, List<Tei> children) implements Tei {

        static Element of(String name, List<Tei> children) {
            return new Element(name, Map.of(), children);
        }

        boolean isNamed() {
            return attributes.containsKey("xml:id");
        }

        @Override
        public Stream<String> texts() {
            return children.stream().flatMap(Tei::texts);
        }

        @Override
        public Stream<Element> elements() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Tei::elements));
        }
    }
}
