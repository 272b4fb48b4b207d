package org.embtel.edition.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.embtel.source.TeiElement;

/**
 * Gives elements the ids they have on pages: their own xml:id, else the id of the nearest ancestor
 * that has one and their number within it, so that an edit elsewhere changes no address.
 */
final class Identifiers {

    /** What readers link to, although it seldom has an xml:id of its own. */
    private static final Map<String, String> NUMBERED =
            Map.ofEntries(
                    Map.entry("p", "p"),
                    Map.entry("ab", "ab"),
                    Map.entry("lg", "lg"),
                    Map.entry("pb", "pb"),
                    Map.entry("note", "note"),
                    Map.entry("list", "list"),
                    Map.entry("table", "table"),
                    Map.entry("figure", "figure"),
                    Map.entry("div", "div"),
                    Map.entry("attachment", "attachment"),
                    Map.entry("head", "head"),
                    Map.entry("dateline", "dateline"),
                    Map.entry("opener", "opener"),
                    Map.entry("closer", "closer"));

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<Integer, String> ids = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counters = new HashMap<>();

    /**
     * Chooses the id of an element.
     *
     * @param within the id of the nearest ancestor that has one; empty when none has
     * @return the id; empty when the element needs none
     */
    String choose(TeiElement element, String within) {
        String own = BLANKS.matcher(element.id().strip()).replaceAll("_");
        String id = own.isEmpty() ? numbered(element, within) : unique(own);
        if (!id.isEmpty()) {
            ids.put(element.ordinal(), id);
        }
        return id;
    }

    private String numbered(TeiElement element, String within) {
        String name = NUMBERED.get(element.name());
        if (name == null) {
            return "";
        }
        String stem = within.isEmpty() ? name : within + "-" + name;
        return unique(stem + counters.merge(stem, 1, Integer::sum));
    }

    private String unique(String wanted) {
        String id = wanted;
        for (int copy = 2; !taken.add(id); copy++) {
            id = wanted + "-" + copy;
        }
        return id;
    }

    Map<Integer, String> all() {
        return ids;
    }
}
