package org.embtel.tei;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The attributes of each element of TEI P5. They are in {@code attributes.txt}: an element a line,
 * followed by the attributes that it does not share with nearly all, which the first line gives.
 */
final class Attributes {

    /** What the line of the attributes of nearly all elements begins with. */
    private static final String SHARED = "*";

    private final Map<String, Set<String>> byElement;
    private final Set<String> all;

    private Attributes(Map<String, Set<String>> own) {
        Set<String> shared = own.remove(SHARED);
        this.byElement = own;
        this.all = new TreeSet<>(shared);
        own.values()
                .forEach(
                        names -> {
                            names.addAll(shared);
                            all.addAll(names);
                        });
    }

    static Attributes read() {
        var own = new HashMap<String, Set<String>>();
        Resource.lines("attributes.txt").stream()
                .map(line -> List.of(line.split(" ")))
                .forEach(
                        names ->
                                own.put(
                                        names.get(0),
                                        new TreeSet<>(names.subList(1, names.size()))));
        return new Attributes(own);
    }

    Set<String> of(String element) {
        return byElement.getOrDefault(element, Set.of());
    }

    Set<String> all() {
        return all;
    }
}
