package org.embtel.validate;

import java.util.List;
import org.embtel.diagnostic.Findings;
import org.embtel.schema.SchemaFinder;
import org.embtel.schema.SchemaOptions;
import org.embtel.schema.UserCache;
import org.embtel.source.Stylesheets;
import org.embtel.source.Transcription;
import org.embtel.source.TranscriptionReader;

/** Checks transcriptions. May be used by several threads; schemas are read once. */
public final class Validator {

    private final List<Rule> rules;

    /**
     * Rules for the transcriptions that a reader reads.
     *
     * @param options where schemas are looked for
     */
    public Validator(TranscriptionReader reader, SchemaOptions options) {
        var schematron = new Schematron(new Stylesheets(reader), new UserCache(options.cache()));
        rules =
                List.of(
                        new SchemaRule(new SchemaFinder(options), schematron),
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
