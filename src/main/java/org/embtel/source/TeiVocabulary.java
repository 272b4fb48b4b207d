package org.embtel.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that TEI P5 has: its elements, and the attributes of each. They are in {@code
 * tei-names.txt}: an element a line, followed by the attributes that it does not share with nearly
 * all, which the first line gives.
 */
public final class TeiVocabulary {

    private static final TeiVocabulary P5 = read("tei-names.txt");

    /** What the line of the attributes of nearly all elements begins with. */
    private static final String SHARED = "*";

    private final Map<String, Set<String>> attributes;
    private final Set<String> known;

    private TeiVocabulary(Map<String, Set<String>> attributes) {
        Set<String> shared = attributes.remove(SHARED);
        this.attributes = attributes;
        this.known = new TreeSet<>(shared);
        attributes
                .values()
                .forEach(
                        own -> {
                            own.addAll(shared);
                            known.addAll(own);
                        });
    }

    /** That of TEI P5. */
    public static TeiVocabulary p5() {
        return P5;
    }

    private static TeiVocabulary read(String resource) {
        var attributes = new HashMap<String, Set<String>>();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                TeiVocabulary.class.getResourceAsStream(resource),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(names -> attributes.put(names[0], rest(names)));
        } catch (IOException packed) {
            throw new UncheckedIOException(packed);
        }
        return new TeiVocabulary(attributes);
    }

    private static Set<String> rest(String[] names) {
        return new TreeSet<>(List.of(names).subList(1, names.length));
    }

    /** The elements. */
    public Set<String> elements() {
        return Set.copyOf(attributes.keySet());
    }

    /** Whether TEI has an element of that name. */
    public boolean hasElement(String name) {
        return attributes.containsKey(name);
    }

    /** The attributes that an element may have; none when TEI has no such element. */
    public Set<String> attributesOf(String element) {
        return attributes.getOrDefault(element, Set.of());
    }

    /** Whether any element of TEI has an attribute of that name. */
    public boolean hasAttribute(String name) {
        return known.contains(name);
    }

    /** The attributes of all elements. */
    public Set<String> attributes() {
        return Set.copyOf(known);
    }
}
