package org.embtel.validate;

import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.source.TeiElement;
import org.embtel.source.Transcription;

/**
 * A transcription holds its text itself. What XInclude names is not opened: it may lie outside the
 * edition or on another host, and a file of the edition is read in its own right.
 */
final class InclusionRule implements Rule {

    @Override
    public void check(Transcription transcription, Findings findings) {
        transcription
                .root()
                .descendants()
                .filter(TeiElement::isInclusion)
                .filter(element -> element.name().equals("include"))
                .forEach(element -> report(transcription, element, findings));
    }

    private static void report(Transcription transcription, TeiElement include, Findings findings) {
        findings.add(
                Code.NOT_INCLUDED,
                transcription.placeOf(include),
                "\"" + include.attribute("href") + "\" is not included here",
                "if it is a TEI file of this edition, it has pages of its own; else resolve the"
                        + " inclusion first (xmllint --xinclude)");
    }
}
