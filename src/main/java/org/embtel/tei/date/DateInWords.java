package org.embtel.tei.date;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day as people write it, with the name of its month.
 *
 * @param month the month
 * @param day the day; empty when only the month is given
 * @param year the year; empty when it is not given with all four figures
 */
public record DateInWords(Month month, OptionalInt day, OptionalInt year) {

    private static final String MONTH = "(?<month>" + MonthNames.alternatives() + ")(?!\\p{L})\\.?";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "(?<!\\p{L})"
                            + MONTH
                            + "(?:\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?"
                            + "(?:,?\\s+(?<year>1\\d{3}|20\\d\\d)(?!\\d))?",
                    FLAGS);

    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º|°)?\\s*(?:(?:of|de|d[’'])\\s*)?"
                            + MONTH
                            + "(?:,?\\s*(?:del?\\s+)?(?<year>1\\d{3}|20\\d\\d)(?!\\d))?",
                    FLAGS);

    /** Two dates in one, or one that somebody has doubted or put right. */
    private static final Pattern DOUBT =
            Pattern.compile("[\\[\\](){}?/–]|\\d-|-\\s*\\d|\\b(?:or|and|to|und|bis|oder|et|ou)\\b");

    /** The day that words name; empty when there is none, or more than one, or any doubt. */
    public static Optional<DateInWords> in(String words) {
        if (DOUBT.matcher(words).find()) {
            return Optional.empty();
        }
        return Stream.of(DAY_FIRST, MONTH_FIRST)
                .map(pattern -> pattern.matcher(words))
                .filter(Matcher::find)
                .findFirst()
                .filter(found -> isAlone(found, words))
                .map(DateInWords::of)
                .filter(date -> date.day().orElse(1) >= 1 && date.day().orElse(1) <= 31);
    }

    /** Whether no other month, and no figures that may be another day, stand beside it. */
    private static boolean isAlone(Matcher found, String words) {
        String rest = words.substring(0, found.start()) + " " + words.substring(found.end());
        return !MONTH_FIRST.matcher(rest).find() && !rest.stripLeading().matches("\\d.*");
    }

    private static DateInWords of(Matcher found) {
        return new DateInWords(
                MonthNames.require(found.group("month")),
                number(found.group("day")),
                number(found.group("year")));
    }

    private static OptionalInt number(String figures) {
        return figures == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(figures));
    }

    /** Whether a day could be this one. */
    public boolean agreesWith(LocalDate date) {
        return date.getMonth() == month
                && (day.isEmpty() || day.getAsInt() == date.getDayOfMonth())
                && (year.isEmpty() || year.getAsInt() == date.getYear());
    }
}
