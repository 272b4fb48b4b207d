package org.embtel.validate;

import java.util.Set;
import org.embtel.diagnostic.Code;
import org.embtel.source.TeiElement;

/** A note says something, shows something, or says that something is missing. */
final class EmptyNotes implements Proofreader {

    /** What a reader can see without a word. */
    private static final Set<String> SEEN =
            Set.of("graphic", "media", "binaryObject", "formula", "notatedMusic", "gap", "space");

    /** A note that points to another, or to what it is about in place of words, may be empty. */
    private static final Set<String> POINTING = Set.of("target", "sameAs", "copyOf", "corresp");

    /**
     * In these a note is a field of a form, which may be left empty, and no reader is led there.
     */
    private static final Set<String> RECORDS =
            Set.of(
                    "teiHeader",
                    "person",
                    "personGrp",
                    "place",
                    "org",
                    "event",
                    "object",
                    "nym",
                    "bibl",
                    "biblStruct",
                    "biblFull");

    private final Remarks remarks;
    private int aside;

    EmptyNotes(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public void begin(TeiElement element) {
        aside += RECORDS.contains(element.name()) ? 1 : 0;
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
        aside -= RECORDS.contains(element.name()) ? 1 : 0;
    }

    private static boolean isEmpty(TeiElement note) {
        return note.text().isBlank()
                && POINTING.stream().allMatch(name -> note.attribute(name).isBlank())
                && note.descendants().noneMatch(EmptyNotes::isSeen);
    }

    private static boolean isSeen(TeiElement element) {
        return !element.isTei() || SEEN.contains(element.name()) || element.has("target");
    }
}
