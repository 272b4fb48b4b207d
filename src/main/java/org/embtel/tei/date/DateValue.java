package org.embtel.tei.date;

import java.util.Optional;

/**
 * The value of an attribute that gives a date or a time.
 *
 * @param value as given
 * @param span where it lies in time; empty for a time of the day, a duration, and where it has a
 *     fault
 * @param yearless the day or month of an unknown year
 * @param time a time of no certain day
 * @param doubted whether it has a mark of doubt (ISO 8601-2: {@code 1984?}, {@code 1984~})
 * @param fault what is wrong with it; empty when it can be read
 */
public record DateValue(
        String value,
        Optional<DateSpan> span,
        Optional<YearlessDate> yearless,
        Optional<TimeOfDay> time,
        boolean doubted,
        String fault) {

    /** Further off than any text: a slip, and more than calendars can count. */
    private static final int FURTHEST_YEAR = 99_999;

    /**
     * Reads a value of {@code @when}, {@code @from} and the like (att.datable.w3c): a form of XML
     * Schema. A negative year is that before Christ, as in XML Schema 1.0: {@code -0044} is 44 BC.
     */
    public static DateValue w3c(String value) {
        return value.isBlank() ? faulty("") : new W3cForms(value.strip()).read();
    }

    /**
     * Reads a value of {@code @when-iso} and the like (att.datable.iso): a date, an interval or a
     * duration of ISO 8601, in which {@code -0043} is 44 BC.
     */
    public static DateValue iso(String value) {
        return value.isBlank() ? faulty("") : new IsoForms(value.strip()).read();
    }

    static DateValue of(String value, DateSpan span) {
        if (isFar(span.from()) || isFar(span.to())) {
            return faulty(value);
        }
        return new DateValue(
                value, Optional.of(span), Optional.empty(), Optional.empty(), false, "");
    }

    private static boolean isFar(DatePoint point) {
        return Math.abs(point.year()) > FURTHEST_YEAR;
    }

    static DateValue of(String value, YearlessDate date) {
        return new DateValue(
                value, Optional.empty(), Optional.of(date), Optional.empty(), false, "");
    }

    static DateValue of(String value, TimeOfDay time) {
        return new DateValue(
                value, Optional.empty(), Optional.empty(), Optional.of(time), false, "");
    }

    /** A duration, and the like, which is not placed in time. */
    static DateValue unplaced(String value) {
        return new DateValue(
                value, Optional.empty(), Optional.empty(), Optional.empty(), false, "");
    }

    static DateValue faulty(String value) {
        return new DateValue(
                value,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                DateFault.of(value));
    }

    DateValue inDoubt() {
        return new DateValue(value, span, yearless, time, true, fault);
    }

    /** When what it says begins; empty where it is not placed in time. */
    public Optional<DatePoint> beginning() {
        return span.map(DateSpan::from);
    }

    /** Whether it can be read. */
    public boolean isReadable() {
        return fault.isEmpty();
    }

    /** What to do about its fault. */
    public String hint() {
        return DateFault.hint(value);
    }
}
