package org.embtel.tei.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains why the value of an attribute cannot be read as a date. */
final class DateFault {

    private static final String FORM = "it is not in a form such as 1960-01-05, 1960-01 or 1960";

    private static final Pattern FIGURES =
            Pattern.compile(
                    "(?:(?<year>-?\\d{4,9})-|--)(?<month>\\d\\d)(?:-(?<day>\\d\\d)(?:[TZ+-].*)?)?");

    private static final Pattern DAY = Pattern.compile("---\\d\\d");

    /** One in which figures lack their noughts, or are parted by something else. */
    private static final Pattern CARELESS =
            Pattern.compile("(?<year>\\d{4})[-./](?<month>\\d{1,2})(?:[-./](?<day>\\d{1,2}))?");

    private static final Pattern YEAR_NOUGHT = Pattern.compile("-?0000(-.*)?");

    private DateFault() {}

    static String of(String value) {
        if (YEAR_NOUGHT.matcher(value).matches()) {
            return "there is no year 0";
        }
        if (DAY.matcher(value).matches()) {
            return "no month has that day";
        }
        Matcher figures = FIGURES.matcher(value);
        return figures.matches() ? of(figures) : FORM;
    }

    private static String of(Matcher figures) {
        int month = Integer.parseInt(figures.group("month"));
        if (month < 1 || month > 12) {
            return "there is no month " + month;
        }
        boolean yearly = figures.group("year") == null;
        int year = yearly ? YearlessDate.LEAP_YEAR : Integer.parseInt(figures.group("year"));
        int days = YearMonth.of(year, month).lengthOfMonth();
        int day = figures.group("day") == null ? 1 : Integer.parseInt(figures.group("day"));
        if (day >= 1 && day <= days) {
            return FORM;
        }
        String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return "%s%s has %s days".formatted(name, yearly ? "" : " " + year, days);
    }

    static String hint(String value) {
        Matcher careless = CARELESS.matcher(value);
        if (careless.matches()) {
            String corrected = corrected(careless);
            if (!corrected.isEmpty() && !corrected.equals(value)) {
                return "write \"" + corrected + "\"";
            }
        }
        if (value.contains("-02-29")) {
            return "if the source has the Julian calendar, give the day by the Gregorian one";
        }
        if (YEAR_NOUGHT.matcher(value).matches()) {
            return "write \"-0001\" for 1 BC";
        }
        return of(value).equals(FORM)
                ? "give the date in such a form, or leave the attribute out"
                : "correct it";
    }

    private static String corrected(Matcher careless) {
        int year = Integer.parseInt(careless.group("year"));
        int month = Integer.parseInt(careless.group("month"));
        try {
            return careless.group("day") == null
                    ? YearMonth.of(year, month).toString()
                    : LocalDate.of(year, month, Integer.parseInt(careless.group("day"))).toString();
        } catch (DateTimeException impossible) {
            return "";
        }
    }
}
