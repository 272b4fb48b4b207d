package org.embtel.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sender and the addressee in the heading of a telegram.
 *
 * <p>Which city "Embassy in Greece" stands for is not known here: the dateline of the telegrams it
 * sends says so.
 *
 * @param kind the kind of message as given: {@code Telegram}, {@code Circular Telegram}; empty for
 *     headings such as "The Ambassador in France (Caffery) to the Secretary of State", which name
 *     the correspondents only: there the source note tells a telegram from a letter
 * @param series the series of the number in the heading, mostly empty
 * @param number the number in the heading, mostly empty: it stands in the first paragraph then
 * @param from the sender
 * @param to the addressee
 */
public record TelegramHead(String kind, String series, String number, Office from, Office to) {

    private static final Pattern OWN_PLACE_IN_BOOK =
            Pattern.compile("^(?:\\[?\\d{1,4}[A-Za-z]?\\]?\\.|No\\. ?\\d{1,4}) ?");

    private static final String KIND =
            "(?<kind>(?:\\p{Lu}\\p{L}{2,15} ){0,2}(?:[Tt]elegram|[Aa]irgram|[Dd]espatch"
                    + "|[Ii]nstruction|[Mm]essage))";

    private static final String NUMBER =
            "(?: (?:No\\. )?(?:(?<series>\\p{Lu}\\p{L}{0,8})[ -])?(?<number>\\d{1,6})\\b"
                    + "(?:/\\p{L}{1,9} \\d{1,6})?)?";

    private static final Pattern FROM_TO =
            Pattern.compile(
                    KIND
                            + NUMBER
                            + " [Ff]rom (?:the )?(?<from>.{1,200}?) [Tt]o"
                            + " (?:the )?(?<to>.{1,250})");

    /** Register entries that give one side only: "Telegram 430 from La Paz, February 9, 1961." */
    private static final Pattern ONE_SIDE =
            Pattern.compile(
                    KIND
                            + NUMBER
                            + "(?:(?i: from) (?:the )?(?<from>(?:(?! [Tt]o )[^,.]){1,60})"
                            + "|(?i: to) (?:the )?(?<to>[^,.]{1,60}))?"
                            + ", "
                            + PatternParts.DATE
                            + ".*");

    private static final Pattern OLD_STYLE =
            Pattern.compile("The (?<from>\\p{Lu}.{1,200}?) to (?:the )?(?<to>.{1,250})");

    /** Whether it went to many posts at once, under a number of that run. */
    public boolean isCircular() {
        return kind.contains("Circular");
    }

    /** Nobody: the side that a heading leaves out. */
    private static final Office UNNAMED = new Office("", "");

    /**
     * Reads a heading, its notes taken out.
     *
     * @return empty when the heading is not that of a telegram, airgram or the like, nor names
     *     correspondents in the old style
     */
    public static Optional<TelegramHead> of(String head) {
        String plain = NormalizedText.of(head).chars().strip();
        String words = OWN_PLACE_IN_BOOK.matcher(plain).replaceFirst("");
        for (Pattern pattern : new Pattern[] {ONE_SIDE, FROM_TO}) {
            Matcher heading = pattern.matcher(words);
            if (heading.matches()) {
                return Optional.of(newStyle(heading));
            }
        }
        Matcher heading = OLD_STYLE.matcher(words);
        return heading.matches()
                ? Optional.of(new TelegramHead("", "", "", from(heading), to(heading)))
                : Optional.empty();
    }

    private static TelegramHead newStyle(Matcher heading) {
        return new TelegramHead(
                heading.group("kind"),
                given(heading.group("series")),
                given(heading.group("number")),
                from(heading),
                to(heading));
    }

    private static Office from(Matcher heading) {
        return office(heading.group("from"));
    }

    private static Office to(Matcher heading) {
        return office(heading.group("to"));
    }

    private static Office office(String words) {
        return words == null ? UNNAMED : Office.of(words);
    }

    private static String given(String group) {
        return group == null ? "" : group;
    }
}
