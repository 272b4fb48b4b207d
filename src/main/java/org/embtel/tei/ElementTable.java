package org.embtel.tei;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads {@code elements.txt}, whose own comment explains it. */
final class ElementTable {

    private static final Map<String, Trait> TRAITS =
            Arrays.stream(Trait.values())
                    .collect(Collectors.toUnmodifiableMap(Trait::word, Function.identity()));

    private static final String OTHER_VOCABULARY = "=";

    private final Map<String, Map<String, ElementType>> byNamespace = new HashMap<>();
    private List<String> namespaces = List.of(Vocabulary.TEI);

    private ElementTable() {}

    /** The elements of each namespace, by their names. */
    static Map<String, Map<String, ElementType>> read() {
        var table = new ElementTable();
        Resource.lines("elements.txt").forEach(table::line);
        return table.byNamespace;
    }

    private void line(String line) {
        List<String> words = List.of(line.split(" +"));
        if (words.get(0).equals(OTHER_VOCABULARY)) {
            namespaces = words.subList(2, words.size());
        } else {
            ElementType type = type(words);
            namespaces.forEach(namespace -> add(namespace, type));
        }
    }

    private void add(String namespace, ElementType type) {
        ElementType before =
                byNamespace
                        .computeIfAbsent(namespace, name -> new HashMap<>())
                        .put(type.name(), type);
        if (before != null) {
            throw new IllegalStateException(type.name() + " stands twice in the table");
        }
    }

    private static ElementType type(List<String> words) {
        var kind = ElementKind.valueOf(words.get(2).toUpperCase(Locale.ROOT));
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        words.subList(3, words.size()).forEach(word -> traits.add(trait(word)));
        return new ElementType(words.get(0), words.get(1), kind, traits);
    }

    private static Trait trait(String word) {
        Trait trait = TRAITS.get(word);
        if (trait == null) {
            throw new IllegalStateException("the table says \"" + word + "\", which no trait is");
        }
        return trait;
    }
}
