package org.embtel.validate;

import java.util.Set;
import org.embtel.diagnostic.Code;
import org.embtel.source.TeiElement;
import org.embtel.tei.Trait;

/** A note says something, shows something, or says that something is missing. */
final class EmptyNotes implements Proofreader {

    /** A note that points to another, or to what it is about in place of words, may be empty. */
    private static final Set<String> POINTING = Set.of("target", "sameAs", "copyOf", "corresp");

    private final Remarks remarks;
    private int aside;

    EmptyNotes(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public void begin(TeiElement element) {
        aside += isRecord(element) ? 1 : 0;
        if (aside == 0 && element.is("note") && isEmpty(element)) {
            remarks.add(
                    Code.EMPTY_NOTE,
                    element,
                    "this note is empty",
                    "write what it says; if its text is not known, say so with <gap>, and if it"
                            + " repeats another note, point there with @target");
        }
    }

    @Override
    public void end(TeiElement element) {
        aside -= isRecord(element) ? 1 : 0;
    }

    /**
     * Whether a note in it is a field of a form, which may be left empty, and to which no reader is
     * led.
     */
    private static boolean isRecord(TeiElement element) {
        return element.is(Trait.ENTRY) || element.is("teiHeader");
    }

    private static boolean isEmpty(TeiElement note) {
        return note.text().isBlank()
                && POINTING.stream().allMatch(name -> note.attribute(name).isBlank())
                && note.descendants().noneMatch(EmptyNotes::isSeen);
    }

    /** Whether a reader can see it without a word. */
    private static boolean isSeen(TeiElement element) {
        return !element.isTei() || element.is(Trait.VISIBLE) || element.has("target");
    }
}
