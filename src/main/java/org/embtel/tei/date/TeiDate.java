package org.embtel.tei.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * When something was, as an element with attributes of TEI's att.datable says: where it lies in
 * time, the doubt about that, and the words.
 *
 * @param span where it lies in time; empty where no attribute says so in a form that can be read,
 *     or only for a year that is not given
 * @param yearless the day or month of an unknown year
 * @param doubt how far it can be trusted
 * @param words the words of the element; may be empty
 * @param origin whose words and date they are
 */
public record TeiDate(
        Optional<DateSpan> span,
        Optional<YearlessDate> yearless,
        Doubt doubt,
        String words,
        Origin origin) {

    /**
     * The earliest first, and last those that lie nowhere in time. Dates with different words can
     * be equal in time.
     */
    public static final Comparator<TeiDate> CHRONOLOGICAL =
            Comparator.comparing(
                    date -> date.span().orElse(null),
                    Comparator.nullsLast(Comparator.naturalOrder()));

    /** Who says when a text was written. */
    public enum Origin {
        /** The text itself. */
        TEXT,
        /** The editors. */
        EDITORS,
        /** The editors, and the text agrees. */
        BOTH,
        /** The editors, where the text says otherwise. */
        CORRECTED
    }

    /**
     * What an element says.
     *
     * @param attributes the values of its attributes by their names, of others empty
     * @param words its words, as they are to be shown
     * @return empty where no attribute gives a date, or one that cannot be read, and no words tell
     */
    public static Optional<TeiDate> read(
            UnaryOperator<String> attributes, String words, Origin origin) {
        return new DateAttributes(attributes).read(words, origin);
    }

    /** Words of editors that are a date themselves: {@code 1960-03-12}; empty if they are not. */
    public static Optional<TeiDate> of(String words) {
        return read(name -> name.equals("when") ? words : "", "", Origin.EDITORS)
                .filter(TeiDate::isPlaced);
    }

    /** A date of which only words are known. */
    public static TeiDate inWords(String words, Origin origin) {
        return new TeiDate(
                Optional.empty(), Optional.empty(), new Doubt("", "", "", false), words, origin);
    }

    /** Whether it has a place in time, so that it can be sorted. */
    public boolean isPlaced() {
        return span.isPresent();
    }

    /** Whether the editors inferred it. */
    public boolean isInferred() {
        return doubt.isInferred();
    }

    /** Whether it is inferred, in doubt, or only known within limits. */
    public boolean isUncertain() {
        return doubt.isAny();
    }

    /** Whether the text itself does not say so. */
    public boolean isOfEditors() {
        return origin == Origin.EDITORS || isCorrected();
    }

    /** Whether the text itself says otherwise. */
    public boolean isCorrected() {
        return origin == Origin.CORRECTED;
    }

    /** The day, or the first of a period; empty where it is not certain, or not so exact. */
    public Optional<LocalDate> certainDay() {
        return isUncertain()
                ? Optional.empty()
                : span.filter(one -> !one.isOpenAtStart())
                        .map(DateSpan::from)
                        .filter(DatePoint::isDay)
                        .map(DatePoint::firstDay);
    }

    /** The same with an hour that is said beside it, if it is of one day and has none yet. */
    public TeiDate at(LocalTime time, Optional<ZoneOffset> zone) {
        return span.filter(one -> one.isOfOnePoint() && one.from().isDay())
                .filter(one -> one.from().time().isEmpty())
                .map(one -> withSpan(DateSpan.of(one.from().at(time, zone))))
                .orElse(this);
    }

    private TeiDate withSpan(DateSpan other) {
        return new TeiDate(Optional.of(other), yearless, doubt, words, origin);
    }

    /** The same, said by others, and in their words. */
    public TeiDate saidBy(Origin whom, String inWords) {
        return new TeiDate(span, yearless, doubt, inWords, whom);
    }

    /** The same with more doubt. */
    public TeiDate doubted(String certainty) {
        var more = new Doubt(certainty, doubt.precision(), doubt.evidence(), doubt.limited());
        return new TeiDate(span, yearless, more, words, origin);
    }
}
