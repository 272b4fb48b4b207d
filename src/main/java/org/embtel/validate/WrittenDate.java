package org.embtel.validate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date or time as an attribute gives it, in the forms of W3C XML Schema (TEI Guidelines,
 * att.datable.w3c).
 *
 * @param value as given
 * @param first the first day that it covers; empty when it is not of a certain year
 * @param last the last day that it covers
 * @param time the time of day with its zone; empty when there is none
 * @param fault what is wrong with it; empty when it is a date
 */
record WrittenDate(
        String value,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        String time,
        String fault) {

    private static final String ZONE = "(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)?";

    private static final String CLOCK =
            "(?:(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?|24:00(?::00(?:\\.0+)?)?)";

    private static final Pattern FORM =
            Pattern.compile(
                    "(?<year>-?\\d{4,9})(?:-(?<month>\\d\\d)(?:-(?<day>\\d\\d)(?:T(?<time>"
                            + CLOCK
                            + ZONE
                            + "))?)?)?"
                            + ZONE
                            + "|--(?<yearlyMonth>\\d\\d)(?:-(?<yearlyDay>\\d\\d))?"
                            + ZONE
                            + "|---(?<monthlyDay>\\d\\d)"
                            + ZONE
                            + "|"
                            + CLOCK
                            + ZONE);

    /** One in which figures lack their noughts, or are parted by something else. */
    private static final Pattern CARELESS =
            Pattern.compile("(?<year>\\d{4})[-./](?<month>\\d{1,2})(?:[-./](?<day>\\d{1,2}))?");

    private static final int LEAP_YEAR = 2000;

    /** Reads any value; what is no date has a fault. */
    static WrittenDate of(String value) {
        Matcher form = FORM.matcher(value);
        if (!form.matches()) {
            return faulty(value, "it is not in a form such as 1960-01-05, 1960-01 or 1960");
        }
        try {
            return read(value, form);
        } catch (DateTimeException impossible) {
            return faulty(value, fault(form));
        }
    }

    private static WrittenDate faulty(String value, String fault) {
        return new WrittenDate(value, Optional.empty(), Optional.empty(), "", fault);
    }

    private static WrittenDate read(String value, Matcher form) {
        int year = number(form, "year", LEAP_YEAR);
        int month = number(form, "month", number(form, "yearlyMonth", 1));
        int day = number(form, "day", number(form, "yearlyDay", number(form, "monthlyDay", 1)));
        LocalDate from = LocalDate.of(year, month, day);
        if (form.group("year") == null) {
            return new WrittenDate(value, Optional.empty(), Optional.empty(), "", "");
        }
        LocalDate to = from;
        if (form.group("day") == null) {
            to =
                    form.group("month") == null
                            ? LocalDate.of(year, Month.DECEMBER, 31)
                            : YearMonth.of(year, month).atEndOfMonth();
        }
        String time = form.group("time") == null ? "" : form.group("time");
        return new WrittenDate(value, Optional.of(from), Optional.of(to), time, "");
    }

    private static int number(Matcher form, String group, int otherwise) {
        return form.group(group) == null ? otherwise : Integer.parseInt(form.group(group));
    }

    private static String fault(Matcher form) {
        int month = number(form, "month", number(form, "yearlyMonth", 1));
        if (month < 1 || month > 12) {
            return "there is no month " + month;
        }
        int year = number(form, "year", LEAP_YEAR);
        String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return form.group("monthlyDay") != null
                ? "no month has that day"
                : "%s%s has %d days"
                        .formatted(
                                name,
                                form.group("year") == null ? "" : " " + year,
                                YearMonth.of(year, month).lengthOfMonth());
    }

    /** What to do about its fault. */
    String hint() {
        Matcher careless = CARELESS.matcher(value);
        if (careless.matches()) {
            String day =
                    careless.group("day") == null
                            ? ""
                            : "-%02d".formatted(number(careless, "day", 0));
            String date =
                    "%s-%02d%s"
                            .formatted(careless.group("year"), number(careless, "month", 0), day);
            if (!date.equals(value) && of(date).fault().isEmpty()) {
                return "write \"" + date + "\"";
            }
        }
        if (value.contains("-02-29")) {
            return "if the source has the Julian calendar, give the day by the Gregorian one";
        }
        return FORM.matcher(value).matches()
                ? "correct it"
                : "give the date in such a form, or leave the attribute out";
    }

    /** Whether a stretch of time that begins with this and ends with the other has no length. */
    boolean isAfter(WrittenDate end) {
        if (first.isEmpty() || end.last().isEmpty()) {
            return false;
        }
        LocalDate from = first.get();
        LocalDate to = end.last().get();
        return from.isAfter(to)
                || (from.equals(to) && haveTimesOfOneZone(end) && time.compareTo(end.time()) > 0);
    }

    private boolean haveTimesOfOneZone(WrittenDate other) {
        return !time.isEmpty()
                && !other.time().isEmpty()
                && zone().equals(other.zone())
                && time.length() == other.time().length();
    }

    private String zone() {
        return time.replaceFirst("^[\\d:.]+", "");
    }
}
