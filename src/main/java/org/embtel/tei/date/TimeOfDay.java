package org.embtel.tei.date;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day, and how far it is from UTC if that is said.
 *
 * @param time the time
 * @param zone its distance from UTC
 */
public record TimeOfDay(LocalTime time, Optional<ZoneOffset> zone) {

    private static final String HOUR_OF_TWELVE = "(1[0-2]|0?[1-9])";
    private static final String MINUTES = "(?:[:.]([0-5]\\d))?";
    private static final String UNTIL = "\\s*(?:–|-|—|to|bis)\\s*";

    private static final String FORENOON =
            "a\\.? ?m\\b|(?:uhr )?(?:früh|morgens|vormittags?|vorm\\.)|heures? du matin";

    private static final String AFTERNOON =
            "p\\.? ?m\\b|(?:uhr )?(?:nachmittags?|nachm\\.|abends)"
                    + "|heures? (?:du soir|de l[’']après-midi)";

    /**
     * {@code 1 p. m.}, {@code 5:05–6:15 p.m.}, {@code 11:30 a.m.–noon}, {@code 4 Uhr nachmittags}.
     */
    private static final Pattern OF_TWELVE =
            pattern(
                    "(?<![\\d:.,])"
                            + HOUR_OF_TWELVE
                            + MINUTES
                            + "(?:"
                            + UNTIL
                            + HOUR_OF_TWELVE
                            + MINUTES
                            + ")?\\s*(?:("
                            + FORENOON
                            + ")|("
                            + AFTERNOON
                            + "))");

    /** {@code 1931Z}, with the day before it or without; {@code 1430 hours}. */
    private static final Pattern MILITARY =
            pattern("(?<!\\d)(?:\\d\\d)?([01]\\d|2[0-3])([0-5]\\d)(?: ?(Z)\\b| (?:hours|hrs)\\b)");

    /**
     * {@code 14:30}, {@code 14 Uhr}, {@code 9.30 Uhr}, {@code 14h30}: not 4, which may be either.
     */
    private static final Pattern OF_TWENTY_FOUR =
            pattern(
                    "(?<![\\d:.,])(?:(1[3-9]|2[0-3])(?:[.:h ]([0-5]\\d))? ?(?:uhr|h|heures)"
                            + "|([01]?\\d|2[0-3])[.:]([0-5]\\d) uhr|(0\\d|1[3-9]|2[0-3]):([0-5]\\d)"
                            + "|(1[3-9]|2[0-3])h([0-5]\\d))(?![\\p{L}\\d])");

    private static final Pattern NAMED =
            pattern("\\b(?:(noon|mittags?|midi)|(midnight|mitternachts?|minuit))\\b");

    /** What follows is when it came, not when it was written. */
    private static final Pattern RECEIVED =
            pattern("\\b(?:received|rec[’']d|recd|empfangen|eingegangen|reçue?)\\b.*");

    private static Pattern pattern(String regex) {
        return Pattern.compile(
                regex,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /**
     * The first time of day that words name, as datelines do; empty where there is none, or one
     * that can be of the forenoon as well as of the afternoon. Midnight is the end of the day.
     */
    public static Optional<TimeOfDay> in(String words) {
        String said = RECEIVED.matcher(words).replaceFirst("");
        MatchResult first = null;
        for (Pattern pattern : List.of(OF_TWELVE, MILITARY, OF_TWENTY_FOUR, NAMED)) {
            Matcher found = pattern.matcher(said);
            if (found.find() && (first == null || found.start() < first.start())) {
                first = found.toMatchResult();
            }
        }
        return Optional.ofNullable(first).flatMap(TimeOfDay::of);
    }

    private static Optional<TimeOfDay> of(MatchResult found) {
        if (found.groupCount() == 6) {
            return Optional.of(local(ofTwelve(found)));
        }
        return switch (found.groupCount()) {
            case 3 -> Optional.of(military(found));
            case 2 -> Optional.of(local(found.group(1) == null ? LocalTime.MAX : LocalTime.NOON));
            default -> Optional.of(local(ofTwentyFour(found)));
        };
    }

    private static TimeOfDay local(LocalTime time) {
        return new TimeOfDay(time, Optional.empty());
    }

    /** Of "11:30–12:15 p.m." the first is in the forenoon: it cannot be later than the second. */
    private static LocalTime ofTwelve(MatchResult found) {
        boolean afternoon = found.group(6) != null;
        LocalTime time = clock(found.group(1), found.group(2), afternoon);
        if (found.group(3) == null) {
            return time;
        }
        LocalTime end = clock(found.group(3), found.group(4), afternoon);
        return time.isAfter(end) ? clock(found.group(1), found.group(2), !afternoon) : time;
    }

    private static LocalTime clock(String hour, String minute, boolean afternoon) {
        int hours = number(hour) % 12 + (afternoon ? 12 : 0);
        return LocalTime.of(hours, minute == null ? 0 : number(minute));
    }

    private static TimeOfDay military(MatchResult found) {
        return new TimeOfDay(
                LocalTime.of(number(found.group(1)), number(found.group(2))),
                Optional.ofNullable(found.group(3)).map(zulu -> ZoneOffset.UTC));
    }

    private static LocalTime ofTwentyFour(MatchResult found) {
        for (int group = 1; group < found.groupCount(); group += 2) {
            if (found.group(group) != null) {
                String minute = found.group(group + 1);
                return LocalTime.of(
                        number(found.group(group)), minute == null ? 0 : number(minute));
            }
        }
        throw new IllegalArgumentException(found.group().toLowerCase(Locale.ROOT));
    }

    private static int number(String figures) {
        return Integer.parseInt(figures);
    }
}
