package org.embtel.edition.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.embtel.diagnostic.Place;
import org.embtel.edition.model.Header;
import org.embtel.edition.model.Note;
import org.embtel.edition.model.PageBreak;
import org.embtel.edition.model.PageRange;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.PartKind;
import org.embtel.edition.text.TitleText;
import org.embtel.edition.text.TreeIndex;
import org.embtel.source.TeiElement;
import org.embtel.tei.date.TeiDate;

/** Gathers what the walk through a volume meets in one part. */
final class PartBuilder {

    private final Segment segment;
    private final String id;
    private final String page;
    private final Place source;
    private final List<TeiElement> leading = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<PageBreak> breaks = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private final List<String> ids = new ArrayList<>();
    private boolean onlyCounts = true;
    private boolean begun;
    private String first = "";
    private String last = "";

    PartBuilder(Segment segment, String id, String page, Place source) {
        this.segment = segment;
        this.id = id;
        this.page = page;
        this.source = source;
    }

    String id() {
        return id;
    }

    String page() {
        return page;
    }

    /** Whether the labels of all notes so far are numbers. */
    boolean hasOnlyCounts() {
        return onlyCounts;
    }

    boolean isDocument() {
        return segment.kind() == PartKind.DOCUMENT;
    }

    /** Whether page breaks stand just before the part. */
    boolean isLedByPageBreak() {
        return !leading.isEmpty();
    }

    void lead(TeiElement pageBreak) {
        leading.add(pageBreak);
    }

    /** Notes that pointers may lead to an element of this part. */
    void named(String id) {
        named.add(id);
    }

    /** Notes the id of an element of this part. */
    void identified(String id) {
        ids.add(id);
    }

    void note(Note note) {
        notes.add(note);
        onlyCounts &= note.label().chars().allMatch(Character::isDigit);
    }

    void pageBreak(PageBreak pageBreak) {
        breaks.add(pageBreak);
    }

    /** Tells that text of the part stands on the page with this number. */
    void textOn(String pageNumber) {
        if (!begun) {
            first = pageNumber;
            begun = true;
        }
        last = pageNumber;
    }

    TreeIndex.Content content() {
        return new TreeIndex.Content(leading, segment.element(), named, ids);
    }

    /**
     * The part.
     *
     * @param alone whether it is the only document of its file, of which the header then speaks
     */
    Part build(Header header, boolean alone, List<Part> parts) {
        TeiElement element = segment.element();
        String number = number();
        String title = title(header);
        return new Part(
                segment.kind(),
                id,
                page,
                number,
                title.isEmpty() ? substitute(number) : title,
                !title.isEmpty(),
                date(header, alone),
                said(place(element), header, Header.Correspondence::place),
                said(party(element, "from"), header, Header.Correspondence::sender),
                said(party(element, "to"), header, Header.Correspondence::receiver),
                new PageRange(first, last, breaks),
                notes,
                parts,
                source);
    }

    /** What the header says of a letter, if this part is one. */
    private Optional<Header.Correspondence> described(Header header) {
        return header.correspondence().filter(one -> segment.kind() == PartKind.DOCUMENT);
    }

    /** What the text itself says, else the header. */
    private String said(
            String text, Header header, Function<Header.Correspondence, String> inHeader) {
        return text.isEmpty() ? described(header).map(inHeader).orElse("") : text;
    }

    private String number() {
        String n = segment.element().attribute("n").strip();
        return segment.kind() == PartKind.DOCUMENT ? n : "";
    }

    private String title(Header header) {
        TeiElement element = segment.element();
        boolean wholeFile = element.parent().isEmpty();
        return wholeFile
                ? header.title()
                : heads(element)
                        .map(TitleText::of)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    private static Stream<TeiElement> heads(TeiElement element) {
        return element.is("text")
                ? element.descendants("head").stream()
                : element.elements("head").stream();
    }

    private String substitute(String number) {
        return switch (segment.kind()) {
            case DOCUMENT -> number.isEmpty() ? "[Untitled document]" : "Document " + number;
            case DIVISION, SECTION -> "[" + capitalised(segment.element().attribute("type")) + "]";
            case VOLUME -> "[Untitled volume]";
        };
    }

    private static String capitalised(String type) {
        String name = type.isBlank() ? "division" : type.strip();
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    private Optional<TeiDate> date(Header header, boolean alone) {
        return isDocument()
                ? new WritingDate(segment.element(), alone).find(header)
                : Optional.empty();
    }

    private String place(TeiElement element) {
        return Stream.of("dateline", "opener")
                .flatMap(name -> element.descendants(name).stream())
                .filter(WritingDate::isOutsideNotes)
                .flatMap(dateline -> dateline.descendants("placeName").stream())
                .map(TitleText::of)
                .findFirst()
                .orElse("");
    }

    private static String party(TeiElement element, String type) {
        return element.elements("head").stream()
                .flatMap(head -> head.descendants())
                .filter(named -> named.attribute("type").equals(type))
                .filter(WritingDate::isOutsideNotes)
                .map(TitleText::of)
                .findFirst()
                .orElse("");
    }
}
