package org.embtel.edition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A private kind of pointer and what it stands for (TEI Guidelines, 17.2.3, Using Abbreviated
 * Pointers).
 *
 * @param name the prefix, without colon
 * @param match what the rest of the pointer must match
 * @param replacement what it becomes, with {@code $1} for the first group
 */
public record PointerPrefix(String name, Pattern match, String replacement) {

    /** What the pointer stands for; empty when it is not of this kind. */
    public Optional<String> expand(String pointer) {
        if (!pointer.startsWith(name + ":")) {
            return Optional.empty();
        }
        Matcher matcher = match.matcher(pointer.substring(name.length() + 1));
        return matcher.matches()
                ? Optional.of(matcher.replaceFirst(replacement))
                : Optional.empty();
    }
}
