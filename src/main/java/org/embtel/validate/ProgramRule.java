package org.embtel.validate;

import java.util.stream.Stream;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.source.ActiveMarkup;
import org.embtel.source.TeiElement;
import org.embtel.source.Transcription;

/** No markup of another kind would run a program where the transcription is opened by itself. */
final class ProgramRule implements Rule {

    @Override
    public void check(Transcription transcription, Findings findings) {
        TeiElement root = transcription.root();
        Stream.concat(Stream.of(root), root.descendants())
                .forEach(
                        element ->
                                ActiveMarkup.in(element)
                                        .ifPresent(
                                                what ->
                                                        report(
                                                                transcription,
                                                                element,
                                                                what,
                                                                findings)));
    }

    private static void report(
            Transcription transcription, TeiElement element, String what, Findings findings) {
        findings.add(
                Code.EMBEDDED_PROGRAM,
                transcription.placeOf(element),
                what + " would run in the browser of whoever opens the transcription",
                "remove it; if it is an example, write it as text or within egXML");
    }
}
