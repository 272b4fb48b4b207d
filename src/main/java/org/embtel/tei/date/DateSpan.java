package org.embtel.tei.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A stretch of time. The order is that of beginnings, then of ends; where one of them is open, the
 * other counts.
 *
 * @param form what the two points mean
 * @param from the beginning, or the earliest that can be meant; the same as {@code to} where only
 *     one is given
 * @param to the end, or the latest that can be meant
 */
public record DateSpan(Form form, DatePoint from, DatePoint to) implements Comparable<DateSpan> {

    private static final Comparator<DateSpan> CHRONOLOGICAL =
            Comparator.comparing(DateSpan::from)
                    .thenComparing(DateSpan::to)
                    .thenComparing(DateSpan::form);

    /** What the points of a span mean. */
    public enum Form {
        /** Some time that is known only to lie not after a point ({@code @notAfter}). */
        NOT_AFTER,
        /** A duration of which only the end is given ({@code @to}). */
        UNTIL,
        /** A year, month, day or hour ({@code @when}). */
        POINT,
        /** A duration ({@code @from} and {@code @to}). */
        PERIOD,
        /** Some time within limits ({@code @notBefore} and {@code @notAfter}). */
        RANGE,
        /** A duration of which only the beginning is given ({@code @from}). */
        SINCE,
        /** Some time that is known only to lie not before a point ({@code @notBefore}). */
        NOT_BEFORE
    }

    /** Checks that it does not end before it begins, and has one point where one is given. */
    public DateSpan {
        boolean two = form == Form.PERIOD || form == Form.RANGE;
        if (two ? isReversed(from, to) : !from.equals(to)) {
            throw new IllegalArgumentException("%s: %s, %s".formatted(form, from, to));
        }
    }

    /** Whether what begins with one point and ends with the other would have no length. */
    public static boolean isReversed(DatePoint from, DatePoint to) {
        LocalDate first = from.firstDay();
        LocalDate last = to.lastDay();
        boolean comparable =
                from.time().isPresent()
                        && to.time().isPresent()
                        && from.zone().isPresent() == to.zone().isPresent();
        return first.isAfter(last) || first.equals(last) && comparable && from.compareTo(to) > 0;
    }

    /** A year, month, day or hour. */
    public static DateSpan of(DatePoint point) {
        return new DateSpan(Form.POINT, point, point);
    }

    /** All of the years from one to another. */
    public static DateSpan ofYears(int first, int last) {
        return of(Form.PERIOD, DatePoint.ofYear(first), DatePoint.ofYear(last));
    }

    static DateSpan of(Form form, DatePoint from, DatePoint to) {
        return from.equals(to) ? of(from) : new DateSpan(form, from, to);
    }

    static DateSpan open(Form form, DatePoint only) {
        return new DateSpan(form, only, only);
    }

    /** The same without hours: from an hour to another of one day is that day. */
    public DateSpan inDays() {
        return atMost(DatePoint.Precision.DAY);
    }

    /** The year or years alone. */
    public DateSpan inYears() {
        return atMost(DatePoint.Precision.YEAR);
    }

    private DateSpan atMost(DatePoint.Precision exact) {
        DatePoint first = from.atMost(exact);
        DatePoint last = to.atMost(exact);
        boolean same = !isOpenAtStart() && !isOpenAtEnd() && first.equals(last);
        return same ? of(first) : new DateSpan(form, first, last);
    }

    /** Whether nothing is known of its beginning. */
    public boolean isOpenAtStart() {
        return form == Form.NOT_AFTER || form == Form.UNTIL;
    }

    /** Whether nothing is known of its end. */
    public boolean isOpenAtEnd() {
        return form == Form.NOT_BEFORE || form == Form.SINCE;
    }

    /** The beginning; empty where it is open. */
    public Optional<DatePoint> start() {
        return isOpenAtStart() ? Optional.empty() : Optional.of(from);
    }

    /** The end; empty where it is open. */
    public Optional<DatePoint> end() {
        return isOpenAtEnd() ? Optional.empty() : Optional.of(to);
    }

    /** Whether something was at some time within it, and not all the time. */
    public boolean isLimit() {
        return form == Form.RANGE || form == Form.NOT_BEFORE || form == Form.NOT_AFTER;
    }

    /** Whether both points are of one year, month or day. */
    boolean isOfOnePoint() {
        return !isOpenAtStart() && !isOpenAtEnd() && from.isOfSameDayAs(to);
    }

    /** Whether both are of one and the same year, month or day. */
    public boolean isOfSameDayAs(DateSpan other) {
        return isOfOnePoint() && other.isOfOnePoint() && from.isOfSameDayAs(other.from);
    }

    /** Whether no day is in both. */
    public boolean isApartFrom(DateSpan other) {
        return isBefore(other) || other.isBefore(this);
    }

    /** Whether it is over when the other begins. */
    public boolean isBefore(DateSpan other) {
        return !isOpenAtEnd()
                && !other.isOpenAtStart()
                && to.lastDay().isBefore(other.from.firstDay());
    }

    @Override
    public int compareTo(DateSpan other) {
        return CHRONOLOGICAL.compare(this, other);
    }
}
