package org.embtel.diagnostic;

import java.util.List;
import java.util.regex.MatchResult;
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

    static KnownFinding of(Identity identity, int count) {
        return new KnownFinding(identity.code(), identity.path(), identity.message(), count);
    }

    Identity identity() {
        return new Identity(code, path, message);
    }

    /** Whether a finding says the same, but of fewer: something was corrected, nothing is new. */
    boolean isMoreThan(Identity found) {
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
