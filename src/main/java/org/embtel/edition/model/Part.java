package org.embtel.edition.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.diagnostic.Place;
import org.embtel.tei.date.DateSpan;
import org.embtel.tei.date.TeiDate;

/**
 * A part of a volume that has a page of its own.
 *
 * @param kind what it is
 * @param id its xml:id, or one derived from its position; unique in the volume
 * @param page the path of its page from the site's root
 * @param number the document's number as encoded in {@code @n}; empty when it has none
 * @param title the text of its head without notes; a description in brackets when it has no head
 * @param titleGiven whether the title is in the transcription
 * @param date when it was written, as far as is known
 * @param place where it was written, as the dateline has it; empty when it does not say
 * @param sender who sent it, as its head says; empty when it does not say
 * @param receiver who received it, as its head says; empty when it does not say
 * @param pages the printed pages it stands on
 * @param notes its notes, in the order of their references
 * @param parts the parts within it, in order
 * @param source where it begins in the file
 */
public record Part(
        PartKind kind,
        String id,
        String page,
        String number,
        String title,
        boolean titleGiven,
        Optional<TeiDate> date,
        String place,
        String sender,
        String receiver,
        PageRange pages,
        List<Note> notes,
        List<Part> parts,
        Place source) {

    /** The earliest first, by the hour where one is given, and those without a date last. */
    public static final Comparator<Part> BY_DATE =
            Comparator.comparing(
                    part -> part.time().orElse(null),
                    Comparator.nullsLast(Comparator.naturalOrder()));

    /** Copies the lists. */
    public Part {
        notes = List.copyOf(notes);
        parts = List.copyOf(parts);
    }

    /** This part and all below it, in the order of the volume. */
    public Stream<Part> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Part::all));
    }

    /** The documents in it, in order; itself when it is one. */
    public List<Part> documents() {
        return all().filter(Part::isDocument).toList();
    }

    /** Where it lies in time; empty where that is not known, or only in words. */
    public Optional<DateSpan> time() {
        return date.flatMap(TeiDate::span);
    }

    /** What its documents are, as lists say it of a compilation or chapter. */
    public Extent extent() {
        return Extent.of(documents());
    }

    /** Whether a place is where a printed page begins in this numbered document. */
    public boolean isPageOf(Anchor anchor) {
        return isDocument()
                && !number.isEmpty()
                && pages.breaks().stream().anyMatch(one -> one.id().equals(anchor.id()));
    }

    /** Whether it is a document. */
    public boolean isDocument() {
        return kind == PartKind.DOCUMENT;
    }

    /**
     * How lists name it: the title, with the number before it in brackets if the title lacks it.
     */
    public String label() {
        return number.isEmpty() || title.startsWith(number + ".") || titleHasNumber()
                ? title
                : "[" + number + "] " + title;
    }

    private boolean titleHasNumber() {
        return title.startsWith("No. " + number) || !titleGiven;
    }
}
