package org.embtel.validate;

import org.embtel.diagnostic.Code;
import org.embtel.diagnostic.Diagnostic;
import org.embtel.diagnostic.Findings;
import org.embtel.diagnostic.Severity;
import org.embtel.source.TeiElement;
import org.embtel.source.TextRun;
import org.embtel.source.Transcription;

/** Takes down what proofreaders find in one transcription. */
record Remarks(Transcription transcription, Findings findings) {

    /** Reports what stands at an offset of a run of text. */
    void add(Code code, TextRun run, int offset, String message, String hint) {
        findings.add(code, transcription.placeOf(run, offset), message, hint);
    }

    /** Reports an element. */
    void add(Code code, TeiElement element, String message, String hint) {
        findings.add(code, transcription.placeOf(element), message, hint);
    }

    /** Reports an attribute of an element. */
    void add(Code code, TeiElement element, String attribute, String message, String hint) {
        findings.add(code, transcription.placeOf(element, attribute), message, hint);
    }

    /** Reports an element that may well be right. */
    void note(Code code, TeiElement element, String message, String hint) {
        findings.add(
                new Diagnostic(code, Severity.NOTE, transcription.placeOf(element), message, hint));
    }

    /** Reports what stands at an offset of a run of text, and may well be right. */
    void note(Code code, TextRun run, int offset, String message, String hint) {
        findings.add(
                new Diagnostic(
                        code, Severity.NOTE, transcription.placeOf(run, offset), message, hint));
    }
}
