package org.embtel.export;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name as reference managers take it: divided where that can be told, else whole.
 *
 * @param family the surname; the whole name when it is not divided
 * @param given the forenames; empty when it is not divided
 * @param suffix what follows a name: {@code Jr.}, {@code III}; mostly empty
 */
public record PersonName(String family, String given, String suffix) {

    /** An initial between names tells a person from an institution, and its surname comes last. */
    private static final Pattern WITH_INITIAL =
            Pattern.compile("(.*\\b\\p{Lu}\\.) (\\p{Lu}[^ .,]+)(?:,? ((?:Jr|Sr)\\.|I{2,3}))?");

    /** The name as the header writes it. */
    static PersonName of(String name) {
        int comma = name.indexOf(", ");
        if (comma > 0 && !name.matches(".*, (Jr|Sr)\\.$")) {
            return new PersonName(name.substring(0, comma), name.substring(comma + 2), "");
        }
        Matcher divided = WITH_INITIAL.matcher(name);
        return divided.matches()
                ? new PersonName(
                        divided.group(2),
                        divided.group(1),
                        Objects.requireNonNullElse(divided.group(3), ""))
                : new PersonName(name, "", "");
    }

    boolean isDivided() {
        return !given.isEmpty();
    }

    /** The surname first, and what follows the name last, as RIS has it. */
    String inverted() {
        return isDivided() ? joined(family, given, suffix) : family;
    }

    /** The surname first, and what follows the name next, as BibTeX has it. */
    String parted() {
        return isDivided() ? joined(family, suffix, given) : family;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
