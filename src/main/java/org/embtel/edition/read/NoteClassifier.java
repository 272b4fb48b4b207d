package org.embtel.edition.read;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.embtel.edition.model.Note;
import org.embtel.edition.model.NoteKind;
import org.embtel.source.TeiElement;
import org.embtel.source.TeiText;
import org.embtel.tei.Trait;
import org.embtel.tei.pointer.Pointer;

/** Tells what each note is, from its attributes and its place. */
final class NoteClassifier {

    /** What a paragraph may stand in beside divisions, or below a table. */
    private static final Set<String> HOLDERS = Set.of("postscript", "table", "row");

    /** What has notes as one of several lines, and is part of an entry. */
    private static final Set<String> RECORDS = Set.of("location", "notesStmt");

    private final Map<String, TeiElement> byId;

    NoteClassifier(Map<String, TeiElement> byId) {
        this.byId = byId;
    }

    /**
     * The note of an element.
     *
     * @param id the id chosen for it
     * @param unlabelled the mark for a note that has none of its own
     */
    Note classify(TeiElement note, String id, String unlabelled) {
        boolean same = isSame(note);
        NoteKind kind = kind(note, same);
        String label = note.attribute("n").strip();
        boolean marked = kind == NoteKind.FOOTNOTE || kind == NoteKind.REPEAT;
        return new Note(
                kind,
                id,
                label.isEmpty() && marked ? unlabelled : label,
                note.ordinal(),
                same ? target(note) : Optional.empty(),
                isGiven(note));
    }

    /** Whether the note gets a mark in the text that may have to be made up. */
    boolean wantsLabel(TeiElement note) {
        return note.attribute("n").isBlank() && kind(note, isSame(note)) == NoteKind.FOOTNOTE;
    }

    private NoteKind kind(TeiElement note, boolean same) {
        if (note.attribute("rend").equals("inline") || note.attribute("place").equals("inline")) {
            return NoteKind.IN_PLACE;
        }
        if (note.attribute("type").equals("summary") && standsApart(note)) {
            return NoteKind.SUMMARY;
        }
        if (isSource(note) && standsApart(note)) {
            return NoteKind.SOURCE;
        }
        if (same && repeats(note)) {
            return NoteKind.REPEAT;
        }
        return isParagraph(note) || isPartOfEntry(note) ? NoteKind.IN_PLACE : NoteKind.FOOTNOTE;
    }

    private static boolean isSource(TeiElement note) {
        String label = note.attribute("n").strip();
        return label.equals("0") || (label.isEmpty() && note.attribute("type").equals("source"));
    }

    /** In a heading or between paragraphs, where a block can be set without tearing a sentence. */
    private static boolean standsApart(TeiElement note) {
        return note.ancestors().anyMatch(up -> up.is("head")) || isBetweenBlocks(note);
    }

    private static boolean isBetweenBlocks(TeiElement note) {
        return note.parent().filter(NoteClassifier::holdsParagraphs).isPresent();
    }

    private static boolean holdsParagraphs(TeiElement element) {
        return element.is(Trait.MATTER)
                || element.is(Trait.DIVISION)
                || HOLDERS.contains(element.name());
    }

    /** Old volumes encode paragraphs below tables and the like as notes without any mark. */
    private static boolean isParagraph(TeiElement note) {
        return isBetweenBlocks(note) && isNameless(note);
    }

    private static boolean isPartOfEntry(TeiElement note) {
        return isNameless(note) && note.parent().filter(NoteClassifier::isEntry).isPresent();
    }

    /** Whether a note is part of it, as any other line of the entry. */
    private static boolean isEntry(TeiElement element) {
        return element.is("bibl")
                ? element.parent().filter(up -> up.is("listBibl")).isPresent()
                : element.is(Trait.ENTRY) || RECORDS.contains(element.name());
    }

    private static boolean isNameless(TeiElement note) {
        return note.attribute("n").isBlank()
                && note.id().isEmpty()
                && note.attribute("target").isBlank();
    }

    /** Of a note that is the same as another. */
    private boolean repeats(TeiElement note) {
        return note.normalizedText().isEmpty() || samePart(note, otherNote(note));
    }

    /** Whether it points to another note, and says the same or nothing of its own. */
    private boolean isSame(TeiElement note) {
        TeiElement other = otherNote(note);
        if (other == null) {
            return false;
        }
        String text = note.normalizedText();
        return text.isEmpty() || text.equals(other.normalizedText());
    }

    private static boolean samePart(TeiElement note, TeiElement other) {
        return document(note).equals(document(other));
    }

    private static TeiElement document(TeiElement note) {
        return note.ancestors()
                .filter(up -> up.is("div") && up.attribute("type").equals("document"))
                .findFirst()
                .orElseGet(() -> note.ancestors().reduce((inner, outer) -> outer).orElse(note));
    }

    private static Optional<Pointer> target(TeiElement note) {
        return note.pointers("target").stream().findFirst();
    }

    private TeiElement pointedTo(Pointer pointer) {
        return byId.get(pointer.isLocal() ? pointer.id() : pointer.asId());
    }

    private TeiElement otherNote(TeiElement note) {
        TeiElement target = target(note).map(this::pointedTo).orElse(null);
        return target != null && target.is("note") && !target.equals(note) ? target : null;
    }

    /** Whether there is anything besides a {@code gap}, which says that the text is missing. */
    private static boolean isGiven(TeiElement note) {
        return note.children().stream()
                .anyMatch(
                        child ->
                                child instanceof TeiText words
                                        ? !words.isBlank()
                                        : child instanceof TeiElement element
                                                && !element.is("gap"));
    }
}
