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

    /** What follows the name of an attribute that holds pointers. */
    private static final String POINTER = ">";

    private final Map<String, Set<String>> byElement = new HashMap<>();
    private final Map<String, Set<String>> pointers = new HashMap<>();
    private final Set<String> all = new TreeSet<>();

    /** The attributes that hold pointers wherever they are. */
    private final Set<String> alwaysPointers = new TreeSet<>();

    private Attributes(List<String> lines) {
        lines.stream().map(line -> List.of(line.split(" "))).forEach(this::line);
        Set<String> shared = byElement.remove(SHARED);
        Set<String> sharedPointers = pointers.remove(SHARED);
        byElement.values().forEach(names -> names.addAll(shared));
        pointers.values().forEach(names -> names.addAll(sharedPointers));
        byElement.values().forEach(all::addAll);
        pointers.values().forEach(alwaysPointers::addAll);
        byElement.forEach(this::exclude);
    }

    private void line(List<String> words) {
        var names = new TreeSet<String>();
        var pointing = new TreeSet<String>();
        for (String word : words.subList(1, words.size())) {
            String name = word.replace(POINTER, "");
            names.add(name);
            if (word.endsWith(POINTER)) {
                pointing.add(name);
            }
        }
        byElement.put(words.get(0), names);
        pointers.put(words.get(0), pointing);
    }

    private void exclude(String element, Set<String> names) {
        names.stream()
                .filter(name -> !pointers.get(element).contains(name))
                .forEach(alwaysPointers::remove);
    }

    static Attributes read() {
        return new Attributes(Resource.lines("attributes.txt"));
    }

    Set<String> of(String element) {
        return byElement.getOrDefault(element, Set.of());
    }

    Set<String> all() {
        return all;
    }

    boolean isPointer(String element, String attribute) {
        return of(element).contains(attribute)
                ? pointers.get(element).contains(attribute)
                : alwaysPointers.contains(attribute);
    }
}
