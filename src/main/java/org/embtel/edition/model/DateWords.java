package org.embtel.edition.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes ISO dates in words, no more exactly than they are known. */
public final class DateWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private DateWords() {}

    /** One date, or the span of two: {@code January 1960} for the first to the last of January. */
    public static String of(String from, String to) {
        if (from.equals(to)) {
            return one(from);
        }
        return isWholeMonth(from, to) ? one(from.substring(0, 7)) : one(from) + " to " + one(to);
    }

    private static boolean isWholeMonth(String from, String to) {
        try {
            LocalDate first = LocalDate.parse(from);
            LocalDate last = LocalDate.parse(to);
            return first.getDayOfMonth() == 1 && YearMonth.from(first).atEndOfMonth().equals(last);
        } catch (DateTimeException notDays) {
            return false;
        }
    }

    private static String one(String date) {
        try {
            return switch (date.length()) {
                case 10 -> LocalDate.parse(date).format(DAY);
                case 7 -> YearMonth.parse(date).format(MONTH);
                default -> date;
            };
        } catch (DateTimeException unusual) {
            return date;
        }
    }
}
