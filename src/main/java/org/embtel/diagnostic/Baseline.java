package org.embtel.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings that are known and put up with, so that only new ones are reported. Errors always are.
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
        var left = new Budget(entries);
        List<Diagnostic> others =
                findings.stream()
                        .filter(found -> !(canBeKnown(found) && left.takesSame(Identity.of(found))))
                        .toList();
        List<Diagnostic> unknown =
                others.stream()
                        .filter(found -> !(canBeKnown(found) && left.takesPart(Identity.of(found))))
                        .toList();
        return new Comparison(unknown, (long) findings.size() - unknown.size(), left.untaken());
    }

    private static boolean canBeKnown(Diagnostic found) {
        return found.severity() != Severity.ERROR;
    }

    private static List<KnownFinding> listed(Map<Identity, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> KnownFinding.of(entry.getKey(), entry.getValue()))
                .toList();
    }
}
