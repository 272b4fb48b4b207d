package org.embtel.diagnostic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Findings that are known and put up with, so that only new ones are told. Errors never are.
 *
 * @param entries what is known, by file
 */
public record Baseline(List<KnownFinding> entries) {

    /**
     * Findings held against a baseline.
     *
     * @param unknown those that are not in it, in their order; all errors are among them
     * @param known how many others are
     * @param gone what is in it and was not found, or not as often
     */
    public record Comparison(List<Diagnostic> unknown, long known, List<KnownFinding> gone) {

        /** Copies the lists. */
        public Comparison {
            unknown = List.copyOf(unknown);
            gone = List.copyOf(gone);
        }
    }

    /** Sorts and joins the entries. */
    public Baseline {
        var counts = new TreeMap<Identity, Integer>();
        entries.forEach(entry -> counts.merge(entry.identity(), entry.count(), Integer::sum));
        entries = listed(counts);
    }

    /** A baseline in which all these findings are known, but for errors. */
    public static Baseline of(List<Diagnostic> findings) {
        return new Baseline(
                findings.stream()
                        .filter(Baseline::canBeKnown)
                        .map(found -> KnownFinding.of(Identity.of(found), 1))
                        .toList());
    }

    /** This and what another knows. */
    public Baseline and(List<KnownFinding> others) {
        var all = new ArrayList<>(entries);
        all.addAll(others);
        return new Baseline(all);
    }

    /** What of these findings is new, and what of this baseline is past. */
    public Comparison compare(List<Diagnostic> findings) {
        Map<Identity, Integer> left =
                entries.stream()
                        .collect(
                                Collectors.toMap(
                                        KnownFinding::identity,
                                        KnownFinding::count,
                                        Integer::sum,
                                        TreeMap::new));
        List<Diagnostic> others =
                findings.stream().filter(found -> !takesExactly(found, left)).toList();
        var groups = new HashMap<String, List<Identity>>();
        left.keySet()
                .forEach(
                        identity ->
                                groups.computeIfAbsent(kind(identity), key -> new ArrayList<>())
                                        .add(identity));
        List<Diagnostic> unknown =
                others.stream().filter(found -> !takesLess(found, groups, left)).toList();
        return new Comparison(unknown, (long) findings.size() - unknown.size(), listed(left));
    }

    private static boolean takesExactly(Diagnostic found, Map<Identity, Integer> left) {
        return canBeKnown(found) && take(Identity.of(found), left);
    }

    private static boolean takesLess(
            Diagnostic found, Map<String, List<Identity>> groups, Map<Identity, Integer> left) {
        Identity wanted = Identity.of(found);
        return canBeKnown(found)
                && groups.getOrDefault(kind(wanted), List.of()).stream()
                        .filter(identity -> KnownFinding.of(identity, 1).isMoreThan(wanted))
                        .anyMatch(identity -> take(identity, left));
    }

    private static boolean take(Identity identity, Map<Identity, Integer> left) {
        boolean there = left.getOrDefault(identity, 0) > 0;
        if (there) {
            left.merge(identity, -1, Integer::sum);
        }
        return there;
    }

    private static boolean canBeKnown(Diagnostic found) {
        return found.severity() != Severity.ERROR;
    }

    private static String kind(Identity identity) {
        return identity.code().id() + " " + identity.path();
    }

    private static List<KnownFinding> listed(Map<Identity, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> KnownFinding.of(entry.getKey(), entry.getValue()))
                .toList();
    }
}
