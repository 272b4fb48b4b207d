package org.embtel.diagnostic;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Collects findings from every stage and thread; what it gives is sorted, so that it does not
 * depend on which thread came first.
 */
public final class Findings {

    private final Queue<Diagnostic> collected = new ConcurrentLinkedQueue<>();
    private final Severity mildestThatStops;
    private final Predicate<Diagnostic> wanted;
    private final UnaryOperator<List<Diagnostic>> unknown;

    /** A collector for an edition that is published unless it has errors. */
    public Findings() {
        this(Severity.ERROR);
    }

    /**
     * A collector for an edition of which more is asked.
     *
     * @param mildestThatStops findings as grave as this, or graver, stop publication
     */
    public Findings(Severity mildestThatStops) {
        this(mildestThatStops, found -> true, findings -> findings);
    }

    /**
     * A collector that keeps only some findings; what it does not keep stops nothing.
     *
     * @param wanted which findings it keeps
     * @param unknown leaves out those that are known, and stop nothing either; never errors
     */
    public Findings(
            Severity mildestThatStops,
            Predicate<Diagnostic> wanted,
            UnaryOperator<List<Diagnostic>> unknown) {
        this.mildestThatStops = mildestThatStops;
        this.wanted = wanted;
        this.unknown = unknown;
    }

    /** Adds a finding with the usual severity of its code. */
    public void add(Code code, Place place, String message, String hint) {
        add(Diagnostic.of(code, place, message, hint));
    }

    /** Adds a finding. */
    public void add(Diagnostic diagnostic) {
        if (wanted.test(diagnostic)) {
            collected.add(diagnostic);
        }
    }

    /** The findings so far that are not known, by file, line and code. */
    public List<Diagnostic> sorted() {
        return unknown.apply(all());
    }

    /** All findings so far, by file, line and code. */
    public List<Diagnostic> all() {
        return collected.stream().sorted().toList();
    }

    /** How many findings of this severity there are. */
    public long count(Severity severity) {
        return collected.stream().filter(found -> found.severity() == severity).count();
    }

    /** Whether anything was found after which the next stage would make no sense. */
    public boolean haveErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** Whether anything was found with which the edition may not be published. */
    public boolean stopPublication() {
        return sorted().stream()
                .anyMatch(found -> found.severity().compareTo(mildestThatStops) <= 0);
    }
}
