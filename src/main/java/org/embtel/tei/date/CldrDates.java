package org.embtel.tei.date;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.FieldPosition;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Dates in the order and with the names that a language has for them, by the data of CLDR that ICU
 * brings along.
 */
final class CldrDates {

    /** Before this year a number alone is hardly understood as a year. */
    static final int FIRST_WITHOUT_ERA = 100;

    private static final char STANDALONE_MONTH = 'L';
    private static final char MONTH_OF_DATE = 'M';

    private final ULocale locale;
    private final Map<String, SimpleDateFormat> formats = new ConcurrentHashMap<>();
    private final Map<String, DateIntervalFormat> intervals = new ConcurrentHashMap<>();

    private CldrDates(ULocale locale) {
        this.locale = locale;
    }

    /**
     * The dates of a language, BCP 47; of English, in which the site speaks, where CLDR has none.
     */
    static CldrDates of(String language) {
        ULocale asked = ULocale.forLanguageTag(language);
        return new CldrDates(isKnown(asked) ? asked : ULocale.ENGLISH);
    }

    /** Where it has none, ICU answers with those of the machine's language. */
    private static boolean isKnown(ULocale asked) {
        ULocale found = new DateFormatSymbols(asked).getLocale(ULocale.ACTUAL_LOCALE);
        return !asked.getLanguage().isEmpty() && found.getLanguage().equals(asked.getLanguage());
    }

    /** The language in which it writes. */
    String language() {
        return locale.getLanguage();
    }

    /** A year, month or day. */
    String point(DatePoint point) {
        return format(skeleton(point) + era(point, point), point, false);
    }

    /**
     * The same as it stands after a preposition, where the language declines the name of a month.
     */
    String declined(DatePoint point) {
        return format(skeleton(point) + era(point, point), point, true);
    }

    /** A month or day of every year. */
    String yearless(YearlessDate date) {
        String skeleton = (date.month() == 0 ? "" : "MMMM") + (date.day() == 0 ? "" : "d");
        var point =
                DatePoint.of(
                        YearlessDate.LEAP_YEAR, Math.max(1, date.month()), Math.max(1, date.day()));
        return format(skeleton, point, false);
    }

    /** From one point to another that is as exact; empty if it is not. */
    Optional<String> interval(DatePoint from, DatePoint to) {
        if (from.precision() != to.precision()) {
            return Optional.empty();
        }
        DateIntervalFormat format =
                intervals.computeIfAbsent(
                        skeleton(from) + era(from, to),
                        skeleton -> DateIntervalFormat.getInstance(skeleton, locale));
        var text = new StringBuffer();
        format.format(calendar(from), calendar(to), text, new FieldPosition(0));
        return Optional.of(plain(text.toString()));
    }

    private String format(String skeleton, DatePoint point, boolean declined) {
        SimpleDateFormat format =
                formats.computeIfAbsent(
                        skeleton + (declined ? "+" : ""), key -> format(skeleton, declined));
        // It keeps the date that it writes, so that threads cannot share it.
        var own = (SimpleDateFormat) format.clone();
        return plain(own.format(calendar(point)));
    }

    private SimpleDateFormat format(String skeleton, boolean declined) {
        String pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton);
        return new SimpleDateFormat(
                declined ? pattern.replace(STANDALONE_MONTH, MONTH_OF_DATE) : pattern, locale);
    }

    private static String skeleton(DatePoint point) {
        return switch (point.precision()) {
            case YEAR -> "y";
            case MONTH -> "yMMMM";
            case DAY -> "yMMMMd";
        };
    }

    private static String era(DatePoint from, DatePoint to) {
        return from.year() < FIRST_WITHOUT_ERA || to.year() < FIRST_WITHOUT_ERA ? "G" : "";
    }

    /** By the Gregorian calendar before its time too, as ISO 8601 has it. */
    private Calendar calendar(DatePoint point) {
        var calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
        calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        calendar.clear();
        calendar.set(Calendar.EXTENDED_YEAR, point.year());
        calendar.set(Calendar.MONTH, Math.max(1, point.month()) - 1);
        calendar.set(Calendar.DAY_OF_MONTH, Math.max(1, point.day()));
        return calendar;
    }

    /** Spaces of other widths are for typesetters: a reader who searches types a plain one. */
    private static String plain(String text) {
        return text.replace('\u2009', ' ').replace('\u202F', ' ').replace('\u00A0', ' ');
    }
}
