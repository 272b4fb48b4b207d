package org.embtel.edition.model;

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

    private static final Pattern IMAGE =
            Pattern.compile("(?i).*(\\.(avif|gif|jp2|jpe?g|png|svg|tiff?|webp)|/iiif/.*)");

    /**
     * Checks the replacement once, so that no pointer can fail later.
     *
     * @throws IllegalArgumentException when it is no replacement for the pattern
     */
    public PointerPrefix {
        int groups = match.matcher("").groupCount();
        Pattern any = Pattern.compile("()".repeat(groups));
        try {
            any.matcher("").replaceFirst(replacement);
        } catch (IndexOutOfBoundsException noSuchGroup) {
            throw new IllegalArgumentException(noSuchGroup.getMessage(), noSuchGroup);
        }
    }

    /** What the pointer stands for; empty when it is not of this kind. */
    public Optional<String> expand(String pointer) {
        return pointer.startsWith(name + ":")
                ? expandRest(pointer.substring(name.length() + 1))
                : Optional.empty();
    }

    /** What a pointer with this rest stands for; empty when no pointer has such a rest. */
    Optional<String> expandRest(String rest) {
        Matcher matcher = match.matcher(rest);
        return matcher.matches()
                ? Optional.of(matcher.replaceFirst(replacement))
                : Optional.empty();
    }

    /**
     * What a pointer into another volume stands for that is written without prefix and colon, as in
     * the Foreign Relations series: {@code frus1964-68v11#d204}. It must begin with the prefix, or
     * the pattern must speak of the {@code #} that only such pointers have.
     */
    Optional<String> expandBare(String pointer) {
        boolean named = !name.isEmpty() && pointer.startsWith(name);
        boolean divided = pointer.indexOf('#') > 0 && match.pattern().contains("#");
        if (named && replacement.contains(name + "$1")) {
            return expandRest(pointer.substring(name.length()));
        }
        return named || divided ? expandRest(pointer) : Optional.empty();
    }

    /** The address of an image of which only the name is given; empty when this makes none. */
    Optional<String> expandImage(String image) {
        return expandRest(image).filter(url -> name.equals("facs") || IMAGE.matcher(url).matches());
    }
}
