package org.embtel.validate;

import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Findings;
import org.embtel.source.TeiElement;
import org.embtel.source.Transcription;
import org.embtel.tei.Trait;

/** A file of an edition has a text to show, or registers; {@code edition.xml} need not. */
final class TextRule implements Rule {

    @Override
    public void check(Transcription transcription, Findings findings) {
        if (!transcription.file().stem().equals("edition")) {
            texts(transcription.root()).forEach(tei -> check(transcription, tei, findings));
        }
    }

    /** The file itself, or each member of a corpus, also of a corpus in a corpus. */
    private static Stream<TeiElement> texts(TeiElement root) {
        return root.is("TEI")
                ? Stream.of(root)
                : root.elements().stream()
                        .filter(child -> child.is("TEI") || child.is("teiCorpus"))
                        .flatMap(TextRule::texts);
    }

    private static void check(Transcription transcription, TeiElement tei, Findings findings) {
        Optional<TeiElement> text = tei.element("text");
        if (text.or(() -> tei.element("sourceDoc")).filter(TextRule::hasContent).isPresent()
                || tei.element("standOff").isPresent()) {
            return;
        }
        findings.add(
                Code.NO_TEXT,
                transcription.placeOf(text.orElse(tei)),
                text.isPresent() ? "this <text> is empty" : "there is no <text> in this <TEI>",
                "put the transcription into <text><body>; a header or registers for all files"
                        + " belong in edition.xml");
    }

    private static boolean hasContent(TeiElement text) {
        return Stream.concat(Stream.of(text), text.descendants())
                .anyMatch(inner -> isSeen(inner) || inner.hasOwnWords());
    }

    /** Whether a reader can see it without a word. */
    private static boolean isSeen(TeiElement element) {
        return element.is(Trait.VISIBLE) || element.is(Trait.PAGE);
    }
}
