package org.embtel.validate;

import java.time.Duration;
import java.util.List;
import org.embtel.diagnostic.Findings;
import org.embtel.input.Patience;
import org.embtel.schema.SchemaFinder;
import org.embtel.schema.SchemaOptions;
import org.embtel.schema.UserCache;
import org.embtel.source.Stylesheets;
import org.embtel.source.Transcription;
import org.embtel.source.TranscriptionReader;

/** Checks transcriptions. May be used by several threads; schemas are read once. */
public final class Validator {

    /** The rules of a real edition take seconds for a volume. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final List<Rule> rules;

    /**
     * Rules for the transcriptions that a reader reads.
     *
     * @param options where schemas are looked for
     */
    public Validator(TranscriptionReader reader, SchemaOptions options) {
        var finder = new SchemaFinder(options);
        var patience = new Patience(LONGEST);
        var schematron =
                new Schematron(
                        new Stylesheets(reader), new UserCache(options.cache()), finder, patience);
        rules =
                List.of(
                        new SchemaRule(finder, schematron, patience),
                        new TextRule(),
                        new IdentifierRule(),
                        new PointerRule(),
                        new InclusionRule(),
                        new LinkRule(),
                        new ProgramRule(),
                        new Proofreading());
    }

    /** Reports all that is wrong with a transcription, by every rule. */
    public void validate(Transcription transcription, Findings findings) {
        rules.forEach(rule -> rule.check(transcription, findings));
    }
}
