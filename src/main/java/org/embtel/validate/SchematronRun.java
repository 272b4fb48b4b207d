package org.embtel.validate;

import java.util.concurrent.atomic.AtomicInteger;
import org.embtel.input.Patience;
import org.embtel.input.Resources;
import org.embtel.source.Stylesheet;
import org.embtel.source.StylesheetException;
import org.embtel.source.Transcription;

/** Tries the rules of a schema on a transcription, as long as there is patience for them. */
final class SchematronRun {

    private final Stylesheet rules;
    private final Resources resources;
    private final AtomicInteger line = new AtomicInteger();

    /**
     * A run, to be begun.
     *
     * @param resources what the rules may read
     */
    SchematronRun(Stylesheet rules, Resources resources) {
        this.rules = rules;
        this.resources = resources;
    }

    /**
     * What the rules say.
     *
     * @throws StylesheetException if that cannot be known
     * @throws Patience.Exhausted if it takes too long; {@link #line} says where
     */
    ValidationReport of(Transcription transcription, Patience patience)
            throws StylesheetException, Patience.Exhausted {
        Outcome outcome = patience.await(() -> outcome(transcription));
        if (outcome.failure != null) {
            throw outcome.failure;
        }
        return outcome.report;
    }

    private Outcome outcome(Transcription transcription) {
        var report = new ValidationReport();
        try {
            rules.run(transcription, report, resources, line);
            return new Outcome(report, null);
        } catch (StylesheetException failure) {
            return new Outcome(report, failure);
        }
    }

    /** The line in the schema of the rule that was tried last; 0 before the first. */
    int line() {
        return line.get();
    }

    private record Outcome(ValidationReport report, StylesheetException failure) {}
}
