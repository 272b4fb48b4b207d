package org.embtel.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers after a telegram word, with what is said of each: "3382 Mar 18 and 3406 Mar 19",
 * "1235, 1342, and 1482 from Warsaw".
 */
final class NumberList {

    private static final Pattern NUMBER =
            Pattern.compile(
                    " ?(?<item>(?:(?:[Nn]o|[Nn]umber)s?\\.? |#)?"
                            + "(?:(?<prefix>[A-Z]{1,2})-|(?<letters>A|CA|G|CX|HC-LN) )?"
                            + "(?<number>\\d{6}Z|\\d{1,6}+(?![\\w%/]|[.,]\\d|-\\d{2}\\b)))"
                            + "(?<corrected> \\[\\d{1,6}\\])?");

    /** A date is not taken when a second one follows: which number is whose is not said. */
    private static final Pattern DATE =
            Pattern.compile(
                    ",?(?: of| dated)? (?<date>"
                            + PatternParts.DATE
                            + ")(?! and (?:"
                            + PatternParts.MONTH
                            + " \\d|\\d{1,2}\\b(?! "
                            + PatternParts.MONTH
                            + ")))");

    private static final Pattern FROM =
            Pattern.compile(",? [Ff]rom (?:the )?(?<place>" + PatternParts.OFFICE + ")(?!\\p{L})");
    private static final Pattern TO =
            Pattern.compile(",? [Tt]o (?:the )?(?<place>" + PatternParts.OFFICE + ")(?!\\p{L})");

    private static final Pattern SEPARATOR =
            Pattern.compile(",? (?:and|or)|,|;| &| through|-(?=\\d)");

    /** What may follow a further number when the word before the list is singular. */
    private static final Pattern CERTAIN_END =
            Pattern.compile(
                    " ?(?:[,;.:)\\]]|$|and \\d|or \\d|from |to \\p{Lu}|"
                            + PatternParts.MONTH
                            + "\\b)");

    /** A list of more numbers than this is a table; it is cut there. */
    private static final int MAX_NUMBERS = 50;

    private final NormalizedText text;
    private final boolean plural;
    private final List<ReferenceSpan> mentions = new ArrayList<>();

    private NumberList(NormalizedText text, boolean plural) {
        this.text = text;
        this.plural = plural;
    }

    /**
     * Reads the numbers of a list.
     *
     * @param start where the first mention begins: at the word before the list
     * @param at where the list begins: at the end of that word
     * @param plural whether the word before it is plural, so that more numbers are to be expected
     * @param common what the word before the list says of all of them
     * @return a mention for each number, none when there is no number
     */
    static List<ReferenceSpan> read(
            NormalizedText text, int start, int at, boolean plural, Telegram common) {
        NumberList list = new NumberList(text, plural);
        list.readFrom(start, at, common);
        return list.withSharedPlaces();
    }

    private void readFrom(int start, int at, Telegram common) {
        Matcher number = text.at(at, NUMBER);
        while (mentions.size() < MAX_NUMBERS && number.lookingAt()) {
            int first = mentions.isEmpty() ? start : number.start("item");
            ReferenceSpan mention = described(first, number, common);
            if (isDoubtful(mention, number.end())) {
                return;
            }
            mentions.add(mention);
            Matcher separator = text.at(mention.end(), SEPARATOR);
            if (!separator.lookingAt()) {
                return;
            }
            number.region(separator.end(), text.chars().length());
        }
    }

    /** A further number may be a day ("August 7 and 19") or a count of something else. */
    private boolean isDoubtful(ReferenceSpan mention, int numberEnd) {
        if (mentions.isEmpty()) {
            return false;
        }
        Telegram telegram = (Telegram) mention.reference();
        boolean bare = telegram.date().isEmpty() && telegram.number().length() <= 2;
        if (bare && (!plural || !last().date().isEmpty())) {
            return true;
        }
        return !plural && !text.at(numberEnd, CERTAIN_END).lookingAt();
    }

    private Telegram last() {
        return (Telegram) mentions.get(mentions.size() - 1).reference();
    }

    private ReferenceSpan described(int start, Matcher number, Telegram common) {
        Telegram telegram = common.numbered(series(number, common), number(number));
        int end = number.end();
        for (int detail = 0; detail < 3; detail++) {
            Matcher next = text.at(end, DATE);
            if (telegram.date().isEmpty() && next.lookingAt()) {
                telegram = telegram.dated(next.group("date"));
            } else if (telegram.from().isEmpty() && next.usePattern(FROM).lookingAt()) {
                telegram = telegram.from(next.group("place"));
            } else if (telegram.to().isEmpty() && next.usePattern(TO).lookingAt()) {
                telegram = telegram.to(next.group("place"));
            } else {
                break;
            }
            end = next.end();
        }
        return new ReferenceSpan(start, end, telegram);
    }

    /** An editor's correction in brackets, "72 [27]", is the number meant. */
    private static String number(Matcher number) {
        String corrected = number.group("corrected");
        return corrected == null
                ? number.group("number")
                : corrected.substring(2, corrected.length() - 1);
    }

    private String series(Matcher number, Telegram common) {
        String prefix = number.group("prefix");
        String letters = prefix == null ? number.group("letters") : prefix;
        if (letters == null) {
            return mentions.isEmpty() ? common.series() : last().series();
        }
        boolean plain = common.series().isEmpty() || common.series().equals("Circular");
        return plain ? letters : common.series() + " " + letters;
    }

    /** In "1235, 1342 and 1482 from Warsaw" all three are from Warsaw. */
    private List<ReferenceSpan> withSharedPlaces() {
        for (int i = mentions.size() - 2; i >= 0; i--) {
            ReferenceSpan mention = mentions.get(i);
            Telegram here = (Telegram) mention.reference();
            Telegram next = (Telegram) mentions.get(i + 1).reference();
            if (here.from().isEmpty() && here.to().isEmpty()) {
                Telegram shared = here.from(next.from()).to(next.to());
                mentions.set(i, new ReferenceSpan(mention.start(), mention.end(), shared));
            }
        }
        return mentions;
    }
}
