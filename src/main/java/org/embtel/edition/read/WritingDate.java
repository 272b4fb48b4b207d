package org.embtel.edition.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.edition.model.Header;
import org.embtel.edition.text.TitleText;
import org.embtel.source.TeiElement;
import org.embtel.tei.date.DateValue;
import org.embtel.tei.date.TeiDate;
import org.embtel.tei.date.TeiDate.Origin;
import org.embtel.tei.date.TimeOfDay;

/**
 * Finds when a document was written. What the header says of it as a letter comes first: a writer
 * may mistake the year, and editors say in {@code correspDesc} what is right. Then comes what the
 * text says of itself, and last what the header says of the text's creation.
 */
final class WritingDate {

    /** Where a document says when it was written, the most telling first. */
    private static final List<String> DATED = List.of("dateline", "opener", "docDate", "closer");

    /** What has room for the hour besides the day, and for little else. */
    private static final List<String> SHORT = List.of("dateline", "docDate");

    private final TeiElement document;
    private final boolean alone;

    /**
     * Looks into a document.
     *
     * @param alone whether it is the only one of its file, of which the header then speaks
     */
    WritingDate(TeiElement document, boolean alone) {
        this.document = document;
        this.alone = alone;
    }

    /** A date of the header, in the words that the editors give for it. */
    static Optional<TeiDate> ofEditors(TeiElement date) {
        String words = TitleText.of(date);
        return TeiDate.read(date::attribute, words, Origin.EDITORS)
                .or(() -> TeiDate.of(words).map(read -> read.saidBy(Origin.EDITORS, words)))
                .or(
                        () ->
                                words.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(TeiDate.inWords(words, Origin.EDITORS)))
                .map(read -> withCertainty(read, date));
    }

    /** Doubt may stand in an element of its own ({@code certainty}, {@code precision}). */
    private static TeiDate withCertainty(TeiDate read, TeiElement date) {
        return Stream.concat(
                        date.descendants("certainty").stream().map(one -> one.attribute("cert")),
                        date.descendants("precision").stream()
                                .map(one -> one.attribute("precision")))
                .filter(degree -> !degree.isBlank() && !degree.equals("high"))
                .findFirst()
                .map(read::doubted)
                .orElse(read);
    }

    Optional<TeiDate> find(Header header) {
        Optional<TeiDate> said =
                inText().filter(TeiDate::isPlaced)
                        .findFirst()
                        .or(this::inHeading)
                        .or(() -> inText().findFirst());
        Optional<TeiDate> described = header.correspondence().flatMap(Header.Correspondence::date);
        if (alone && described.filter(date -> date.isPlaced() || said.isEmpty()).isPresent()) {
            return described.map(date -> said.map(text -> joined(date, text)).orElse(date));
        }
        return said.or(() -> described).or(() -> alone ? header.written() : Optional.empty());
    }

    /** The editors' date, with the words and the hour of the text if that does not contradict. */
    private static TeiDate joined(TeiDate editors, TeiDate text) {
        boolean apart =
                editors.span().isPresent()
                        && text.span().filter(editors.span().get()::isApartFrom).isPresent();
        if (apart) {
            return editors.saidBy(Origin.CORRECTED, editors.words());
        }
        TeiDate agreed =
                editors.words().isEmpty()
                        ? editors.saidBy(text.origin(), text.words())
                        : editors.saidBy(Origin.BOTH, editors.words());
        return text.span()
                .filter(span -> editors.span().map(span::isOfSameDayAs).orElse(false))
                .flatMap(
                        span -> span.from().time().map(time -> agreed.at(time, span.from().zone())))
                .orElse(agreed);
    }

    private Stream<TeiDate> inText() {
        return DATED.stream()
                .flatMap(name -> document.descendants(name).stream())
                .filter(WritingDate::isOutsideNotes)
                .flatMap(WritingDate::within);
    }

    private static Stream<TeiDate> within(TeiElement dated) {
        String beside = SHORT.contains(dated.name()) ? TitleText.of(dated) : "";
        return Stream.concat(self(dated), dated.descendants("date").stream())
                .flatMap(date -> transcribed(date).stream())
                .map(date -> withHour(date, hour(dated), beside));
    }

    private static Stream<TeiElement> self(TeiElement element) {
        return element.is("docDate") ? Stream.of(element) : Stream.empty();
    }

    /** Without words it is not the text that says so. */
    private static Optional<TeiDate> transcribed(TeiElement date) {
        String words = TitleText.of(date);
        return TeiDate.read(date::attribute, words, words.isEmpty() ? Origin.EDITORS : Origin.TEXT)
                .map(read -> withCertainty(read, date));
    }

    private static Optional<TimeOfDay> hour(TeiElement dated) {
        return dated.descendants("time").stream()
                .filter(WritingDate::isOutsideNotes)
                .flatMap(time -> Stream.of(time.attribute("when"), time.attribute("from")))
                .flatMap(value -> DateValue.w3c(value).time().stream())
                .findFirst();
    }

    /** An hour that is encoded wins over words, and these over words beside the date. */
    private static TeiDate withHour(TeiDate date, Optional<TimeOfDay> encoded, String beside) {
        return encoded.or(() -> TimeOfDay.in(date.words()))
                .or(() -> TimeOfDay.in(beside))
                .map(hour -> date.at(hour.time(), hour.zone()))
                .orElse(date);
    }

    /**
     * Minutes say it at the end of their heading: "Notes on a Meeting, Washington, May 1, 1956".
     */
    private Optional<TeiDate> inHeading() {
        List<TeiElement> dates =
                document.elements("head").stream()
                        .limit(1)
                        .flatMap(head -> head.descendants("date").stream())
                        .filter(WritingDate::isOutsideNotes)
                        .toList();
        if (dates.size() != 1) {
            return Optional.empty();
        }
        TeiDate date = transcribed(dates.get(0)).orElse(null);
        String heading = TitleText.of(document.elements("head").get(0));
        int at = heading.lastIndexOf(TitleText.of(dates.get(0)));
        if (date == null || !endsHeading(heading, at, date.words())) {
            return Optional.empty();
        }
        String after = heading.substring(at + date.words().length());
        return Optional.of(withHour(date, Optional.empty(), after));
    }

    /** After a comma, and with nothing behind it but a time; else it belongs to the subject. */
    private static boolean endsHeading(String heading, int at, String words) {
        return at > 0
                && heading.substring(0, at).stripTrailing().endsWith(",")
                && heading.substring(at + words.length()).chars().noneMatch(Character::isUpperCase);
    }

    static boolean isOutsideNotes(TeiElement element) {
        return element.ancestors().noneMatch(up -> up.is("note"));
    }
}
