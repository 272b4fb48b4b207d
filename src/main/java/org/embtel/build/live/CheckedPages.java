package org.embtel.build.live;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Findings;
import org.embtel.render.EndlessTemplateException;
import org.embtel.render.Workers;

/**
 * What was found in making all pages of a state of an edition.
 *
 * @param generation the number of the state
 * @param findings what was found
 */
record CheckedPages(long generation, List<Diagnostic> findings) {
    /** Copies the list. */
    CheckedPages {
        findings = List.copyOf(findings);
    }

    static CheckedPages none() {
        return new CheckedPages(-1, List.of());
    }

    /** Makes all pages, on one thread: others have pages to show. Empty if it was stopped. */
    static Optional<CheckedPages> check(Generation generation, BooleanSupplier unwanted) {
        var findings = new Findings();
        try (var workers = new Workers(1)) {
            generation.site().check(new UnwrittenSite(unwanted), workers, findings);
            return Optional.of(new CheckedPages(generation.number(), findings.sorted()));
        } catch (EndlessTemplateException endless) {
            endless.report(findings);
            return Optional.of(new CheckedPages(generation.number(), findings.sorted()));
        } catch (UnwrittenSite.StoppedException stopped) {
            return Optional.empty();
        }
    }

    boolean areOf(Optional<Generation> state) {
        return state.filter(one -> one.number() == generation).isPresent();
    }

    /** What was found, if it was in this state. */
    List<Diagnostic> of(Optional<Generation> state) {
        return areOf(state) ? findings : List.of();
    }
}
