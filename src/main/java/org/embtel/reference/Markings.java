package org.embtel.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Classification, handling and precedence of a paper: "Top Secret", "Priority". */
public final class Markings {

    /** The degrees, longer names first where one holds another. */
    private static final List<String> DEGREES =
            List.of(
                    "Top Secret",
                    "Secret",
                    "Administratively Confidential",
                    "Confidential",
                    "Restricted",
                    "Limited Official Use",
                    "Official Use Only",
                    "Official Use",
                    "Unclassified",
                    "No classification marking");

    private static final Pattern MARKING =
            Pattern.compile(
                    "(?i)(?:top secret|secret|confidential|restricted|unclassified|plain"
                            + "|(?:limited )?official use(?: only)?|security information"
                            + "|eyes only|(?:us |u\\.s\\. )?urgent|operational immediate|immediate"
                            + "|niact|priority|flash|(?:no|limit|limited) distribution|nodis|exdis"
                            + "|limdis|noforn|personal)\\b");

    private static final Pattern BETWEEN = Pattern.compile("[;,./ \\-]*");

    private static final Pattern NUMBER = Pattern.compile("No\\. ?\\d{1,6}");

    private Markings() {}

    /**
     * The markings that a paragraph consists of, as it has them; a number may follow.
     *
     * @return none when there are other words in the paragraph
     */
    public static List<String> in(String paragraph) {
        String plain = NormalizedText.of(paragraph).chars();
        List<String> found = new ArrayList<>();
        Matcher marking = MARKING.matcher(plain);
        int at = 0;
        while (at < plain.length() && marking.region(at, plain.length()).lookingAt()) {
            found.add(paragraph.substring(marking.start(), marking.end()));
            Matcher between = BETWEEN.matcher(plain).region(marking.end(), plain.length());
            at = between.lookingAt() ? between.end() : marking.end();
        }
        boolean whole = at == plain.length() || NUMBER.matcher(plain.substring(at)).matches();
        return whole ? List.copyOf(found) : List.of();
    }

    /** The degree of classification that markings name; empty when they name none. */
    public static Optional<String> classification(List<String> markings) {
        return markings.stream().flatMap(marking -> degree(marking).stream()).findFirst();
    }

    private static Optional<String> degree(String marking) {
        String words = marking.toLowerCase(Locale.ROOT);
        return DEGREES.stream()
                .filter(degree -> words.contains(degree.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
