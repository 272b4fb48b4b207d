package org.embtel.edition.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.embtel.source.TeiElement;
import org.embtel.tei.Trait;

/**
 * Gives elements the ids they have on pages: their own xml:id, else the id of the nearest ancestor
 * that has one and their number within it, so that an edit elsewhere changes no address.
 */
final class Identifiers {

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
        String own = own(element);
        String id = own.isEmpty() ? numbered(element, within) : unique(own);
        if (!id.isEmpty()) {
            ids.put(element.ordinal(), id);
        }
        return id;
    }

    /** An element's own xml:id as it stands in addresses; empty when it has none. */
    static String own(TeiElement element) {
        return BLANKS.matcher(element.id().strip()).replaceAll("_");
    }

    private String numbered(TeiElement element, String within) {
        if (!element.is(Trait.ANCHORED)) {
            return "";
        }
        String stem = within.isEmpty() ? element.name() : within + "-" + element.name();
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
