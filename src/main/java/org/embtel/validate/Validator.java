package org.embtel.validate;

import java.util.List;
import org.embtel.diagnostic.Findings;
import org.embtel.source.Transcription;

/** Checks transcriptions. May be used by several threads; schemas are read once. */
public final class Validator {

    private final List<Rule> rules =
            List.of(
                    new RelaxNgRule(),
                    new TextRule(),
                    new IdentifierRule(),
                    new PointerRule(),
                    new InclusionRule(),
                    new LinkRule(),
                    new Proofreading());

    /** Reports all that is wrong with a transcription, by every rule. */
    public void validate(Transcription transcription, Findings findings) {
        rules.forEach(rule -> rule.check(transcription, findings));
    }
}
