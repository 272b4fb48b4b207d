package org.embtel.validate;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.source.TeiElement;
import org.embtel.source.Transcription;

/** An xml:id is a valid name, and no other element of the file has it. */
final class IdentifierRule implements Rule {

    /** A name without colon (Namespaces in XML 1.0), as far as ids in use show. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}._\\-·]*");

    @Override
    public void check(Transcription transcription, Findings findings) {
        Map<String, TeiElement> first = new HashMap<>();
        transcription
                .root()
                .descendants()
                .filter(element -> element.has("xml:id"))
                .forEach(element -> check(transcription, element, first, findings));
    }

    private static void check(
            Transcription transcription,
            TeiElement element,
            Map<String, TeiElement> first,
            Findings findings) {
        String id = element.id();
        if (!NAME.matcher(id).matches()) {
            findings.add(
                    Code.INVALID_ID,
                    transcription.placeOf(element, "xml:id"),
                    "the xml:id \"" + id + "\" is not a valid XML name",
                    "begin it with a letter, and use letters, digits, \"-\", \"_\" and \".\" only");
        }
        TeiElement other = first.putIfAbsent(id, element);
        if (other != null) {
            findings.add(
                    Code.DUPLICATE_ID,
                    transcription.placeOf(element, "xml:id"),
                    element
                            + " has the xml:id \""
                            + id
                            + "\", which "
                            + other
                            + " has already, at "
                            + transcription.placeOf(other),
                    "give it another; until then, pointers to \"#" + id + "\" lead to the first");
        }
    }
}
