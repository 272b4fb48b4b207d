package org.embtel.validate;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A day as people write it, with the name of its month.
 *
 * @param month the month
 * @param day the day; empty when only the month is given
 * @param year the year; empty when it is not given with all four figures
 */
record DateInWords(Month month, OptionalInt day, OptionalInt year) {

    private static final Map<String, Month> MONTHS = months();

    private static final String MONTH =
            MONTHS.keySet().stream()
                    .sorted((a, b) -> b.length() - a.length())
                    .collect(Collectors.joining("|", "(?<month>", ")(?!\\p{L})\\.?"));

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
    static Optional<DateInWords> in(String words) {
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
                MONTHS.get(found.group("month").toLowerCase(Locale.ROOT)),
                number(found.group("day")),
                number(found.group("year")));
    }

    private static OptionalInt number(String figures) {
        return figures == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(figures));
    }

    /** Whether a day could be this one. */
    boolean agreesWith(LocalDate date) {
        return date.getMonth() == month
                && (day.isEmpty() || day.getAsInt() == date.getDayOfMonth())
                && (year.isEmpty() || year.getAsInt() == date.getYear());
    }

    /** Names in full in the languages that editions here are in, and the English short ones. */
    private static Map<String, Month> months() {
        var names = new HashMap<String, Month>();
        for (Month month : Month.values()) {
            for (String language : List.of("en", "de", "fr", "es", "it")) {
                String name = month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language));
                names.put(name.toLowerCase(Locale.ROOT), month);
            }
            String english = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            names.put(english.substring(0, 3).toLowerCase(Locale.ROOT), month);
        }
        names.put("jänner", Month.JANUARY);
        names.put("feber", Month.FEBRUARY);
        names.put("sept", Month.SEPTEMBER);
        return Map.copyOf(names);
    }
}
