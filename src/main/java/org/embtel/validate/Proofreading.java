package org.embtel.validate;

import java.util.List;
import java.util.function.Function;
import org.embtel.diagnostic.Findings;
import org.embtel.source.TeiElement;
import org.embtel.source.TextRun;
import org.embtel.source.Transcription;
import org.embtel.source.TreeVisitor;
import org.embtel.tei.Trait;

/**
 * The rules about words, notes and names: a transcription is read once, by all proofreaders
 * together.
 */
final class Proofreading implements Rule {

    private static final List<Function<Remarks, Proofreader>> PROOFREADERS =
            List.of(
                    ImpossibleDates::new,
                    DateOutside::new,
                    MixedScripts::new,
                    EncodingDamage::new,
                    MarkupAsText::new,
                    MixedQuotes::new,
                    JoinedWords::new,
                    DividedWords::new,
                    MisspeltNames::new,
                    NotePairs::new,
                    EmptyNotes::new,
                    NoteNumbers::new,
                    UnlinkedNames::new);

    @Override
    public void check(Transcription transcription, Findings findings) {
        var remarks = new Remarks(transcription, findings);
        var readers = PROOFREADERS.stream().map(kind -> kind.apply(remarks)).toList();
        transcription.walk(new Walk(readers));
        readers.forEach(Proofreader::finish);
    }

    /** Tells every proofreader of all that concerns it. */
    private static final class Walk implements TreeVisitor {

        private final List<Proofreader> readers;
        private final Sentences sentences;
        private int notProse;
        private boolean inHeader;

        Walk(List<Proofreader> readers) {
            this.readers = readers;
            this.sentences = new Sentences(boundary -> readers.forEach(one -> one.join(boundary)));
        }

        @Override
        public void begin(TeiElement element) {
            notProse += isNotProse(element) ? 1 : 0;
            inHeader |= element.is("teiHeader");
            if (!inHeader) {
                sentences.begin(element);
            }
            readers.forEach(reader -> reader.begin(element));
        }

        /** Examples of code, formulas, characters that have no code. */
        private static boolean isNotProse(TeiElement element) {
            return element.is(Trait.CODE) || element.is("g");
        }

        @Override
        public void text(TextRun run) {
            if (notProse > 0) {
                return;
            }
            if (!inHeader) {
                sentences.read(run);
            }
            readers.forEach(reader -> reader.read(run));
        }

        @Override
        public void end(TeiElement element) {
            notProse -= isNotProse(element) ? 1 : 0;
            if (!inHeader) {
                sentences.end(element);
            }
            inHeader &= !element.is("teiHeader");
            readers.forEach(reader -> reader.end(element));
        }
    }
}
