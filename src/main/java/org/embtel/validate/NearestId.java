package org.embtel.validate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the id that was probably meant. */
final class NearestId {

    /** More slips of the pen than these make another word. */
    private static final int MOST_SLIPS = 2;

    private final List<String> ids;

    NearestId(Set<String> ids) {
        this.ids = ids.stream().filter(id -> !id.isEmpty()).sorted().toList();
    }

    Optional<String> to(String wanted) {
        return ids.stream()
                .filter(id -> Math.abs(id.length() - wanted.length()) <= MOST_SLIPS)
                .map(id -> new Candidate(id, slips(id, wanted)))
                .filter(candidate -> candidate.slips() <= MOST_SLIPS)
                .min(Comparator.comparingInt(Candidate::slips))
                .map(Candidate::id);
    }

    private record Candidate(String id, int slips) {}

    /** The least number of letters to add, drop or change (Levenshtein). */
    private static int slips(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
