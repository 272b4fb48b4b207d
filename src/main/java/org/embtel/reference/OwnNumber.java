package org.embtel.reference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number a telegram itself bears.
 *
 * @param series the series, empty for the ordinary run: {@code Delga}, {@code Polto Circular}
 * @param number the number as given
 */
public record OwnNumber(String series, String number) {

    /** A classification or precedence that stands before the text: "Top Secret Priority". */
    private static final Pattern MARKING =
            Pattern.compile(
                    "(?i)(?:(?:top|secret|confidential|restricted|unclassified|priority|niact"
                            + "|urgent|immediate|operational|official|limited|use|only|plain|eyes"
                            + "|no|distribution|us"
                            + "|flash|security|information|[;,. -])\\s*+){1,12}");

    /** Whole paragraphs that an editor placed before the text. */
    private static final Pattern EDITORIAL =
            Pattern.compile("(?:Summary|Source): .*|\\[.*\\]", Pattern.DOTALL);

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:\\[[^\\]]{1,80}\\] ?)?"
                            + "(?:(?:(?<name>(?i:"
                            + NamedSeries.NAMES
                            + "|Circular))(?<run> Circular| [A-Z](?=-))?|"
                            + "(?<letters>[A-Z]{1,7}))[ -])?"
                            + "(?:No\\. ?)?(?<number>\\d{6}Z|\\d{1,6})"
                            + "(?:\\.(?!\\d{2})|,(?! ?\\d)|\\u2026|/\\d| ?\\. ?\\.| \\d{1,2}\\."
                            + "|;|$).*",
                    Pattern.DOTALL);

    private static final Pattern SECOND_POINT = Pattern.compile("2\\. .*", Pattern.DOTALL);

    /** Beyond these there is text. */
    private static final int FIRST_PARAGRAPHS = 4;

    /**
     * Reads the number off the opening of a telegram: "1924. Reference: ...", "Delga 403. ...".
     *
     * @param paragraphs the first paragraphs of a document that is known to be a telegram, notes
     *     taken out; in a memorandum "1." would begin a list
     */
    public static Optional<OwnNumber> inText(List<String> paragraphs) {
        for (int i = 0; i < Math.min(paragraphs.size(), FIRST_PARAGRAPHS); i++) {
            String paragraph = NormalizedText.of(paragraphs.get(i)).chars().strip();
            Matcher number = NUMBER.matcher(paragraph);
            if (number.matches()) {
                return beginsList(number, paragraphs.subList(i + 1, paragraphs.size()))
                        ? Optional.empty()
                        : Optional.of(of(number));
            }
            if (!mayPrecedeText(paragraph)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Reads the number off a heading: "Telegram 430 from La Paz, February 9, 1961". */
    public static Optional<OwnNumber> inHead(String head) {
        return TelegramHead.of(head)
                .filter(telegram -> !telegram.number().isEmpty())
                .map(telegram -> new OwnNumber(telegram.series(), telegram.number()));
    }

    /** Whether a mention is not a citation but this number itself, heading its paragraph. */
    public boolean isIn(ReferenceSpan mention) {
        return mention.start() == 0 && is(mention);
    }

    /** Whether a mention is of this number, wherever it stands. */
    public boolean is(ReferenceSpan mention) {
        return mention.reference() instanceof Telegram telegram
                && telegram.number().equals(number)
                && telegram.series().equals(series);
    }

    private static OwnNumber of(Matcher opening) {
        return new OwnNumber(series(opening), opening.group("number"));
    }

    private static String series(Matcher opening) {
        if (opening.group("letters") != null) {
            return opening.group("letters");
        }
        if (opening.group("name") == null) {
            return "";
        }
        String run = opening.group("run");
        return NamedSeries.capitalised(opening.group("name")) + (run == null ? "" : run);
    }

    private static boolean beginsList(Matcher number, List<String> following) {
        return series(number).isEmpty()
                && number.group("number").equals("1")
                && following.stream().limit(1).anyMatch(p -> SECOND_POINT.matcher(p).matches());
    }

    private static boolean mayPrecedeText(String paragraph) {
        return paragraph.isEmpty()
                || MARKING.matcher(paragraph).matches()
                || EDITORIAL.matcher(paragraph).matches();
    }
}
