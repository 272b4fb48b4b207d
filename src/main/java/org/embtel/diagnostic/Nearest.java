package org.embtel.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Nearest {

    /** More slips of the pen than these make another word; of short names, half their letters. */
    private static final int MOST_SLIPS = 2;

    private final List<String> names;

    /**
     * Looks among names.
     *
     * @param names those that there are; empty ones do not count
     */
    public Nearest(Collection<String> names) {
        this(names.stream().filter(name -> !name.isEmpty()).sorted().toList());
    }

    private Nearest(List<String> names) {
        this.names = names;
    }

    /**
     * Looks among names of which, if two are as near as each other, the first is the likelier.
     *
     * @param names those that there are, none of them empty
     */
    public static Nearest firstOf(List<String> names) {
        return new Nearest(List.copyOf(names));
    }

    /** The name with the fewest slips; empty when none is near. */
    public Optional<String> to(String wanted) {
        int most = Math.min(MOST_SLIPS, wanted.length() / 2);
        return names.stream()
                .filter(name -> Math.abs(name.length() - wanted.length()) <= most)
                .map(name -> new Candidate(name, slips(name, wanted)))
                .filter(candidate -> candidate.slips() <= most)
                .min(Comparator.comparingInt(Candidate::slips))
                .map(Candidate::name);
    }

    private record Candidate(String name, int slips) {}

    /** The least number of letters to add, drop or change (Levenshtein); case does not count. */
    private static int slips(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = above[j - 1] + (isSame(a.charAt(i - 1), b.charAt(j - 1)) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }

    private static boolean isSame(char a, char b) {
        return Character.toLowerCase(a) == Character.toLowerCase(b);
    }
}
