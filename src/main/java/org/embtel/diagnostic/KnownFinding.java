package org.embtel.diagnostic;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A finding that is listed in a baseline.
 *
 * @param code the kind of finding
 * @param path the file
 * @param message what it says, without lines and columns
 * @param count how often it is there
 */
public record KnownFinding(Code code, String path, String message, int count) {

    /** A number that counts something: it is no part of a name, and not quoted. */
    private static final Pattern COUNT = Pattern.compile("(?<![\\w#\"'.:/-])\\d+(?![\\w\"':/])");

    private static final Pattern TOGETHER = Pattern.compile("(\\d{1,7}) \\p{L}{3,}s\\b");

    static KnownFinding of(Identity identity, int count) {
        return new KnownFinding(identity.code(), identity.path(), identity.message(), count);
    }

    Identity identity() {
        return new Identity(code, path, message);
    }

    /** How many things a message reports together: it begins with their number. */
    static int weight(String message) {
        Matcher together = TOGETHER.matcher(message);
        return together.lookingAt() ? Integer.parseInt(together.group(1)) : 1;
    }

    /**
     * Whether a finding may be what is left of this, after something was corrected: it says the
     * same of fewer, or this reports many, and what is found is one of them.
     */
    boolean covers(Identity found) {
        return weight(message) > 1 || isMoreThan(found);
    }

    private boolean isMoreThan(Identity found) {
        if (!shape(message).equals(shape(found.message()))) {
            return false;
        }
        List<Integer> known = counts(message);
        List<Integer> now = counts(found.message());
        return IntStream.range(0, known.size()).allMatch(i -> now.get(i) <= known.get(i));
    }

    private static String shape(String message) {
        return COUNT.matcher(numeric(message)).replaceAll("N");
    }

    private static List<Integer> counts(String message) {
        return COUNT.matcher(numeric(message))
                .results()
                .map(MatchResult::group)
                .map(digits -> digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits))
                .toList();
    }

    private static String numeric(String message) {
        return message.replaceAll("\\bonce\\b", "1 times");
    }
}
