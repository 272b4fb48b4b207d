package org.embtel.validate;

import java.util.regex.Pattern;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Severity;
import org.embtel.source.TeiElement;
import org.embtel.source.Transcription;
import org.embtel.tei.pointer.Pointer;

/**
 * No pointer would run a program in the reader's browser, or open a file of their machine; that of
 * a licence leads to the web.
 */
final class LinkRule implements Rule {

    private static final Pattern UNSAFE =
            Pattern.compile("\\s*(javascript|vbscript|data|file)\\s*:.*", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Transcription transcription, Findings findings) {
        transcription
                .root()
                .descendants()
                .filter(element -> UNSAFE.matcher(element.attribute("target")).matches())
                .forEach(element -> report(transcription, element, findings));
        transcription.root().descendants("licence").stream()
                .filter(licence -> !licence.attribute("target").isBlank())
                .filter(licence -> licence.pointers("target").stream().noneMatch(Pointer::isWeb))
                .filter(licence -> !UNSAFE.matcher(licence.attribute("target")).matches())
                .forEach(licence -> noAddress(transcription, licence, findings));
    }

    private static void noAddress(
            Transcription transcription, TeiElement licence, Findings findings) {
        findings.add(
                Code.UNRESOLVED_POINTER,
                transcription.placeOf(licence, "target"),
                "expected the address of a licence on the web, but found \""
                        + licence.attribute("target")
                        + "\" in licence/@target",
                "give the whole address, such as https://creativecommons.org/licenses/by/4.0/");
    }

    /** A warning only: no link is made of it. One that a template makes is an error. */
    private static void report(Transcription transcription, TeiElement element, Findings findings) {
        findings.add(
                new Diagnostic(
                        Code.UNSAFE_LINK,
                        Severity.WARNING,
                        transcription.placeOf(element, "target"),
                        "no link is made to \"" + element.attribute("target") + "\"",
                        "only http, https and mailto addresses are safe for readers"));
    }
}
