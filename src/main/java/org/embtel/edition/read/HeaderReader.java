package org.embtel.edition.read;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.edition.model.CitationPattern;
import org.embtel.edition.model.Header;
import org.embtel.edition.model.LanguageTag;
import org.embtel.edition.text.Names;
import org.embtel.edition.text.TitleText;
import org.embtel.source.TeiElement;
import org.embtel.tei.date.DatePoint;
import org.embtel.tei.date.DateSpan;
import org.embtel.tei.date.TeiDate;
import org.embtel.tei.name.PersonalName;
import org.embtel.tei.pointer.Pointer;

/** Reads a {@code teiHeader}. What it does not find is empty, never invented. */
final class HeaderReader {

    /** The kinds of title that name the whole, the best first. */
    private static final List<String> WHOLE = List.of("complete", "main", "a");

    private final TeiElement header;

    private HeaderReader(TeiElement header) {
        this.header = header;
    }

    static Header read(TeiElement header) {
        return new HeaderReader(header).header();
    }

    private Header header() {
        Map<String, String> titles = titles();
        return new Header(
                wholeTitle(titles),
                titles,
                people("author"),
                people("editor"),
                responsibilities(),
                first("editionStmt", "edition").map(found -> found.attribute("n")).orElse(""),
                publication(),
                source(),
                licences(),
                identifiers(),
                changes(),
                language(),
                correspondence(),
                written(),
                citationPattern());
    }

    private Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        for (TeiElement title : all("titleStmt", "title")) {
            String type = title.attribute("type");
            String key = type.isEmpty() ? title.attribute("level") : type;
            titles.putIfAbsent(key, TitleText.of(title));
        }
        return titles;
    }

    private static String wholeTitle(Map<String, String> titles) {
        return Stream.concat(WHOLE.stream(), titles.keySet().stream())
                .map(kind -> titles.getOrDefault(kind, ""))
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    private List<Header.Responsibility> responsibilities() {
        return header.descendants("respStmt").stream()
                .map(
                        statement ->
                                new Header.Responsibility(
                                        text(statement, "resp"), responsible(statement)))
                .distinct()
                .toList();
    }

    /** Who is named, or whatever else stands for those who did it. */
    private List<PersonalName> responsible(TeiElement statement) {
        return Names.areIn(statement)
                ? Names.allIn(statement, language())
                : statement.elements().stream()
                        .filter(child -> !child.is("resp"))
                        .map(Names::of)
                        .toList();
    }

    private Header.Publication publication() {
        Optional<TeiElement> statement = one(header, "publicationStmt");
        return statement
                .map(
                        found ->
                                new Header.Publication(
                                        "",
                                        text(found, "pubPlace"),
                                        publisher(found),
                                        one(found, "date").map(HeaderReader::day).orElse(""),
                                        one(found, "date").flatMap(HeaderReader::time),
                                        "",
                                        ""))
                .orElse(Header.Publication.UNKNOWN);
    }

    /** Who publishes, or else is responsible for making it available. */
    private static String publisher(TeiElement statement) {
        return Stream.of("publisher", "authority", "distributor")
                .map(name -> text(statement, name))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Optional<Header.Publication> source() {
        return one(header, "sourceDesc")
                .flatMap(
                        description ->
                                Stream.of("biblStruct", "biblFull", "bibl")
                                        .flatMap(name -> description.descendants(name).stream())
                                        .findFirst())
                .map(HeaderReader::printed);
    }

    private static Header.Publication printed(TeiElement bibliography) {
        return new Header.Publication(
                sourceTitle(bibliography),
                text(bibliography, "pubPlace"),
                text(bibliography, "publisher"),
                one(bibliography, "date").map(HeaderReader::day).orElse(""),
                one(bibliography, "date").flatMap(HeaderReader::time),
                bibliography.descendants("biblScope").stream()
                        .filter(scope -> !scope.attribute("unit").equals("volume"))
                        .map(TeiElement::normalizedText)
                        .findFirst()
                        .orElse(""),
                Stream.of("ref", "ptr")
                        .flatMap(name -> bibliography.descendants(name).stream())
                        .flatMap(link -> link.pointers("target").stream())
                        .filter(Pointer::isWeb)
                        .map(Pointer::address)
                        .findFirst()
                        .orElse(""));
    }

    private static String sourceTitle(TeiElement bibliography) {
        List<TeiElement> titles = bibliography.descendants("title");
        return titles.stream()
                .filter(title -> title.attribute("type").equals("complete"))
                .findFirst()
                .or(() -> titles.stream().findFirst())
                .map(TeiElement::normalizedText)
                .orElse("");
    }

    private List<Header.Licence> licences() {
        return one(header, "availability").stream()
                .flatMap(
                        availability ->
                                availability.elements().stream()
                                        .filter(child -> child.is("licence") || child.is("p")))
                .map(licence -> new Header.Licence(licence.normalizedText(), webAddress(licence)))
                .toList();
    }

    private static String webAddress(TeiElement licence) {
        return licence.pointers("target").stream()
                .filter(Pointer::isWeb)
                .map(Pointer::address)
                .findFirst()
                .orElse("");
    }

    private Map<String, String> identifiers() {
        var identifiers = new LinkedHashMap<String, String>();
        for (TeiElement idno : all("publicationStmt", "idno")) {
            identifiers.putIfAbsent(idno.attribute("type"), idno.normalizedText());
        }
        return identifiers;
    }

    private List<Header.Change> changes() {
        return header.descendants("change").stream()
                .map(
                        change ->
                                new Header.Change(
                                        change.attribute("when"),
                                        change.attribute("who"),
                                        change.normalizedText()))
                .sorted(HeaderReader::newestFirst)
                .toList();
    }

    private static int newestFirst(Header.Change one, Header.Change other) {
        return Comparator.comparing(
                        (Header.Change change) -> change.day().orElse(null),
                        Comparator.nullsFirst(Comparator.<DatePoint>naturalOrder()))
                .compare(other, one);
    }

    private String language() {
        return all("langUsage", "language").stream()
                .map(language -> LanguageTag.of(language.attribute("ident")))
                .findFirst()
                .orElse("");
    }

    private Optional<CitationPattern> citationPattern() {
        return CitationPattern.declared(header).map(CitationPattern::of).findFirst();
    }

    private Optional<Header.Correspondence> correspondence() {
        return one(header, "correspDesc")
                .map(
                        description ->
                                new Header.Correspondence(
                                        party(description, "sent"),
                                        party(description, "received"),
                                        action(description, "sent")
                                                .map(found -> text(found, "placeName"))
                                                .orElse(""),
                                        action(description, "sent")
                                                .flatMap(found -> one(found, "date"))
                                                .flatMap(WritingDate::ofEditors)));
    }

    /** Diaries have the day in their title. */
    private Optional<TeiDate> written() {
        return one(header, "creation").stream()
                .flatMap(creation -> creation.descendants("date").stream())
                .flatMap(date -> WritingDate.ofEditors(date).stream())
                .filter(TeiDate::isPlaced)
                .findFirst()
                .or(this::entitled);
    }

    private Optional<TeiDate> entitled() {
        return all("titleStmt", "title").stream()
                .filter(title -> title.attribute("type").equals("iso-date"))
                .findFirst()
                .flatMap(
                        title ->
                                TeiDate.read(title::attribute, "", TeiDate.Origin.EDITORS)
                                        .or(() -> TeiDate.of(title.normalizedText())))
                .filter(TeiDate::isPlaced);
    }

    private static String party(TeiElement description, String type) {
        return action(description, type)
                .map(
                        action ->
                                Stream.of("persName", "orgName", "name", "rs")
                                        .flatMap(name -> action.descendants(name).stream())
                                        .map(name -> Names.of(name).written())
                                        .findFirst()
                                        .orElse(""))
                .orElse("");
    }

    private static Optional<TeiElement> action(TeiElement description, String type) {
        return description.elements("correspAction").stream()
                .filter(action -> action.attribute("type").equals(type))
                .findFirst();
    }

    private static String day(TeiElement date) {
        String when = date.attribute("when");
        return when.isEmpty() ? date.normalizedText() : when;
    }

    /** Often the words alone are a year. */
    private static Optional<DateSpan> time(TeiElement date) {
        return TeiDate.read(date::attribute, "", TeiDate.Origin.EDITORS)
                .or(() -> TeiDate.of(date.normalizedText()))
                .flatMap(TeiDate::span);
    }

    private List<PersonalName> people(String name) {
        return all("titleStmt", name).stream()
                .flatMap(person -> Names.allIn(person, language()).stream())
                .distinct()
                .toList();
    }

    private List<TeiElement> all(String statement, String name) {
        return one(header, statement).map(found -> found.elements(name)).orElse(List.of());
    }

    private Optional<TeiElement> first(String statement, String name) {
        return all(statement, name).stream().findFirst();
    }

    private static Optional<TeiElement> one(TeiElement within, String name) {
        return within.descendants(name).stream().findFirst();
    }

    private static String text(TeiElement within, String name) {
        return one(within, name).map(TeiElement::normalizedText).orElse("");
    }
}
