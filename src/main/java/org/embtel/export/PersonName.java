package org.embtel.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name as reference managers take it: divided where that can be told, else whole.
 *
 * @param family the surname; the whole name when it is not divided
 * @param given the forenames; empty when it is not divided
 */
public record PersonName(String family, String given) {

    /** An initial between names tells a person from an institution, and its surname comes last. */
    private static final Pattern WITH_INITIAL =
            Pattern.compile("(.*\\b\\p{Lu}\\.) (\\p{Lu}[^ .,]+(?:,? (?:Jr|Sr)\\.| I{2,3})?)");

    /** The name as the header writes it. */
    static PersonName of(String name) {
        int comma = name.indexOf(", ");
        if (comma > 0 && !name.matches(".*, (Jr|Sr)\\.$")) {
            return new PersonName(name.substring(0, comma), name.substring(comma + 2));
        }
        Matcher divided = WITH_INITIAL.matcher(name);
        return divided.matches()
                ? new PersonName(divided.group(2), divided.group(1))
                : new PersonName(name, "");
    }

    boolean isDivided() {
        return !given.isEmpty();
    }

    /** The surname first. */
    String inverted() {
        return isDivided() ? family + ", " + given : family;
    }
}
