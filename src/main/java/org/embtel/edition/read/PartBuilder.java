package org.embtel.edition.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.embtel.diagnostic.Place;
import org.embtel.edition.model.DocumentDate;
import org.embtel.edition.model.Header;
import org.embtel.edition.model.Note;
import org.embtel.edition.model.PageBreak;
import org.embtel.edition.model.PageRange;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.PartKind;
import org.embtel.edition.text.TitleText;
import org.embtel.edition.text.TreeIndex;
import org.embtel.source.TeiElement;

/** Gathers what the walk through a volume meets in one part. */
final class PartBuilder {

    /** Where a document says when it was written, the most telling first. */
    private static final List<String> DATED = List.of("dateline", "opener", "docDate", "closer");

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

    Part build(Header header, List<Part> parts) {
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
                date().or(() -> described(header).flatMap(Header.Correspondence::date)),
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

    private Optional<DocumentDate> date() {
        if (segment.kind() != PartKind.DOCUMENT) {
            return Optional.empty();
        }
        return DATED.stream()
                .flatMap(name -> segment.element().descendants(name).stream())
                .filter(PartBuilder::isOutsideNotes)
                .flatMap(dated -> Stream.concat(self(dated), dated.descendants("date").stream()))
                .flatMap(date -> Dates.transcribed(date).stream())
                .findFirst()
                .or(this::headed);
    }

    /**
     * Minutes say it at the end of their heading: "Notes on a Meeting, Washington, May 1, 1956".
     */
    private Optional<DocumentDate> headed() {
        List<TeiElement> dates =
                segment.element().elements("head").stream()
                        .limit(1)
                        .flatMap(head -> head.descendants("date").stream())
                        .filter(PartBuilder::isOutsideNotes)
                        .toList();
        return dates.size() == 1 && endsHeading(dates.get(0))
                ? Dates.transcribed(dates.get(0))
                : Optional.empty();
    }

    /** After a comma, and with nothing behind it but a time; else it belongs to the subject. */
    private boolean endsHeading(TeiElement date) {
        String heading = TitleText.of(segment.element().elements("head").get(0));
        String words = TitleText.of(date);
        int at = heading.lastIndexOf(words);
        return at > 0
                && heading.substring(0, at).stripTrailing().endsWith(",")
                && heading.substring(at + words.length()).chars().noneMatch(Character::isUpperCase);
    }

    private static Stream<TeiElement> self(TeiElement element) {
        return element.is("docDate") ? Stream.of(element) : Stream.empty();
    }

    private String place(TeiElement element) {
        return Stream.of("dateline", "opener")
                .flatMap(name -> element.descendants(name).stream())
                .filter(PartBuilder::isOutsideNotes)
                .flatMap(dateline -> dateline.descendants("placeName").stream())
                .map(TitleText::of)
                .findFirst()
                .orElse("");
    }

    private static String party(TeiElement element, String type) {
        return element.elements("head").stream()
                .flatMap(head -> head.descendants())
                .filter(named -> named.attribute("type").equals(type))
                .filter(PartBuilder::isOutsideNotes)
                .map(TitleText::of)
                .findFirst()
                .orElse("");
    }

    private static boolean isOutsideNotes(TeiElement element) {
        return element.ancestors().noneMatch(up -> up.is("note"));
    }
}
