package org.embtel.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sender or addressee as a heading names it.
 *
 * @param title what it is: {@code Embassy}, {@code Ambassador}, {@code Department of State}; empty
 *     when only a place is named
 * @param seat where it is, a country or a city as given: {@code Greece}, {@code Paris}; empty for
 *     offices at home
 */
public record Office(String title, String seat) {

    private static final Pattern AT_PLACE =
            Pattern.compile("(?<title>.{1,200}?) (?:in|at|to) (?:the )?(?<seat>\\p{Lu}.{1,100})");

    private static final Pattern TITLE =
            Pattern.compile(
                    "(?:.{0,40} )?(?:Department|Secretary|Under Secretary|Embassy|Legation"
                            + "|Consulate|Mission|Delegation|Ambassador|Minister|Chargé|Consul"
                            + "|President"
                            + "|Office|Representative|Missions|Posts|Section)\\b.*");

    private static final Pattern IN_BRACKETS = Pattern.compile(" ?[(\\[][^)\\]]{0,80}[)\\]]");

    private static final Pattern EVERYONE =
            Pattern.compile("(?:All|Certain)\\b.*|.*\\b(?:Missions|Posts|Offices)\\b.*");

    /** Whether this is the Department or whoever runs it, at home. */
    public boolean isDepartment() {
        return seat.isEmpty()
                && (title.startsWith("Department of State")
                        || title.endsWith("Secretary of State"));
    }

    /** Whether these are many posts, not named one by one. */
    public boolean isEveryone() {
        return seat.isEmpty() && EVERYONE.matcher(title).matches();
    }

    /** Reads an office as texts name it: "Embassy in Greece", "Secretary of State", "Paris". */
    public static Office of(String words) {
        String plain = IN_BRACKETS.matcher(words).replaceAll("").strip();
        Matcher placed = AT_PLACE.matcher(plain);
        if (placed.matches()) {
            return new Office(placed.group("title"), placed.group("seat"));
        }
        return TITLE.matcher(plain).matches() ? new Office(plain, "") : new Office("", plain);
    }
}
