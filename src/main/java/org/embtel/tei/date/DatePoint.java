package org.embtel.tei.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/**
 * A year, a month, a day, or a time of one, no more exact than it is known. Years are those of the
 * proleptic Gregorian calendar as ISO 8601 counts them: 0 is 1 BC, and -43 is 44 BC.
 *
 * <p>The order is that of days as they were written down, then of the hours within one; what is
 * less exact comes before what it contains. A time without a zone is compared as if it were UTC:
 * then any two can be compared, which XML Schema does not promise.
 *
 * @param year the year
 * @param month the month, 1 to 12; 0 where only the year is known
 * @param day the day of the month; 0 where it is not known
 * @param time the time of the day
 * @param zone how far the time is from UTC
 */
public record DatePoint(
        int year, int month, int day, Optional<LocalTime> time, Optional<ZoneOffset> zone)
        implements Comparable<DatePoint> {

    private static final Comparator<DatePoint> CHRONOLOGICAL =
            Comparator.comparing(DatePoint::firstDay)
                    .thenComparing(DatePoint::precision)
                    .thenComparing(DatePoint::nanosOfDay)
                    .thenComparing(point -> point.time.isPresent())
                    .thenComparing(point -> point.zone.map(ZoneOffset::getTotalSeconds).orElse(0))
                    .thenComparing(point -> point.zone.isPresent());

    /** How exactly a point of time is known. */
    public enum Precision {
        /** The year alone. */
        YEAR,
        /** Year and month. */
        MONTH,
        /** The day, with its hour or without. */
        DAY
    }

    /** Checks that there is such a day. */
    public DatePoint {
        if (month == 0 && day != 0 || day == 0 && time.isPresent()) {
            throw new IllegalArgumentException("a day of no month, or a time of no day");
        }
        LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** A year. */
    public static DatePoint ofYear(int year) {
        return of(year, 0, 0);
    }

    /** A month. */
    public static DatePoint of(YearMonth month) {
        return of(month.getYear(), month.getMonthValue(), 0);
    }

    /** A day. */
    public static DatePoint of(LocalDate day) {
        return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static DatePoint of(int year, int month, int day) {
        return new DatePoint(year, month, day, Optional.empty(), Optional.empty());
    }

    /** The same day at a time. */
    public DatePoint at(LocalTime hour, Optional<ZoneOffset> offset) {
        return new DatePoint(year, month, day, Optional.of(hour), offset);
    }

    /** How exactly it is known. */
    public Precision precision() {
        if (month == 0) {
            return Precision.YEAR;
        }
        return day == 0 ? Precision.MONTH : Precision.DAY;
    }

    /** The same, but no more exact than this. */
    public DatePoint atMost(Precision exact) {
        return switch (exact) {
            case YEAR -> ofYear(year);
            case MONTH -> of(year, month, 0);
            case DAY -> of(year, month, day);
        };
    }

    /** Whether the day is known. */
    public boolean isDay() {
        return precision() == Precision.DAY;
    }

    /** The first day that it can mean. */
    public LocalDate firstDay() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day that it can mean. */
    public LocalDate lastDay() {
        return switch (precision()) {
            case YEAR -> LocalDate.of(year, 12, 31);
            case MONTH -> YearMonth.of(year, month).atEndOfMonth();
            case DAY -> firstDay();
        };
    }

    /** The month; empty where only the year is known. */
    public Optional<YearMonth> yearMonth() {
        return month == 0 ? Optional.empty() : Optional.of(YearMonth.of(year, month));
    }

    /** Year, month or day that follows it. */
    DatePoint next() {
        return switch (precision()) {
            case YEAR -> ofYear(year + 1);
            case MONTH -> of(YearMonth.of(year, month).plusMonths(1));
            case DAY -> of(firstDay().plusDays(1));
        };
    }

    /** Whether both have the same year, month and day, as far as each is known. */
    boolean isOfSameDayAs(DatePoint other) {
        return year == other.year && month == other.month && day == other.day;
    }

    /** The year as people count it: 44 for 44 BC, and for AD 44. */
    public int yearOfEra() {
        return isBeforeChrist() ? 1 - year : year;
    }

    /** Whether its year is one before Christ. */
    public boolean isBeforeChrist() {
        return year <= 0;
    }

    /** Without the time, as ISO 8601 writes it: {@code 1960-03-12}, and {@code -0043} for 44 BC. */
    public String iso() {
        return written(year);
    }

    /**
     * Without the time, as TEI attributes give it (XML Schema 1.0, in which no year is 0): {@code
     * -0044} for 44 BC.
     */
    public String xsd() {
        return written(isBeforeChrist() ? year - 1 : year);
    }

    /** The year as ISO 8601 writes it: {@code 1960}, and {@code -0043} for 44 BC. */
    public String yearIso() {
        return ofYear(year).iso();
    }

    private String written(int shownYear) {
        String sign = shownYear < 0 ? "-" : "";
        return sign
                + padded(Math.abs(shownYear), 4)
                + (month == 0 ? "" : "-" + padded(month, 2))
                + (day == 0 ? "" : "-" + padded(day, 2));
    }

    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    private long nanosOfDay() {
        return time.map(LocalTime::toNanoOfDay).orElse(0L)
                - zone.map(ZoneOffset::getTotalSeconds).orElse(0) * 1_000_000_000L;
    }

    @Override
    public int compareTo(DatePoint other) {
        return CHRONOLOGICAL.compare(this, other);
    }
}
