package org.embtel.diagnostic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a baseline puts up with, and how much of it findings have used. */
final class Budget {

    private final Map<Identity, Integer> left = new HashMap<>();
    private final Map<String, List<KnownFinding>> byKind = new HashMap<>();
    private final List<KnownFinding> entries;

    Budget(List<KnownFinding> entries) {
        this.entries = List.copyOf(entries);
        for (KnownFinding entry : entries) {
            left.put(entry.identity(), whole(entry));
            byKind.computeIfAbsent(kind(entry.identity()), kind -> new ArrayList<>()).add(entry);
        }
    }

    /** Whether a finding is listed as it is; then so much is used. */
    boolean takesSame(Identity found) {
        return take(found, found);
    }

    /** Whether a finding is what is left of one that is listed; then so much is used. */
    boolean takesPart(Identity found) {
        return byKind.getOrDefault(kind(found), List.of()).stream()
                .filter(entry -> entry.covers(found))
                .anyMatch(entry -> take(entry.identity(), found));
    }

    private boolean take(Identity listed, Identity found) {
        int weight = KnownFinding.weight(found.message());
        boolean enough = left.getOrDefault(listed, 0) >= weight;
        if (enough) {
            left.merge(listed, -weight, Integer::sum);
        }
        return enough;
    }

    /** What was not found, or not as often. Of what is reported together, a part is enough. */
    List<KnownFinding> untaken() {
        return entries.stream().flatMap(entry -> untaken(entry).stream()).toList();
    }

    private List<KnownFinding> untaken(KnownFinding entry) {
        int rest = left.get(entry.identity()) / KnownFinding.weight(entry.message());
        return rest == 0 ? List.of() : List.of(KnownFinding.of(entry.identity(), rest));
    }

    private static int whole(KnownFinding entry) {
        return entry.count() * KnownFinding.weight(entry.message());
    }

    /** Only findings of one kind in one file can stand for each other. */
    private static String kind(Identity identity) {
        return identity.code().id() + " " + identity.path();
    }
}
