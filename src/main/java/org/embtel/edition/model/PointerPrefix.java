package org.embtel.edition.model;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/**
 * A private kind of pointer and what it stands for (TEI Guidelines, 17.2.3, Using Abbreviated
 * Pointers). Patterns are matched in a time that grows with the pointer, whatever they say: with an
 * engine that goes back and tries again, a few brackets would last for ever.
 *
 * @param name the prefix, without colon
 * @param match what the rest of the pointer must match
 * @param replacement what it becomes, with {@code $1} for the first group
 */
public record PointerPrefix(String name, Pattern match, String replacement) {

    /** Patterns of real editions have some twenty characters. */
    private static final int LONGEST = 1_000;

    private static final int LARGEST = 10_000;

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
            throw new IllegalArgumentException(
                    "the replacement names a group that the pattern does not have", noSuchGroup);
        }
    }

    /**
     * A prefix as it is written.
     *
     * @throws IllegalArgumentException when the pattern or the replacement cannot be used
     */
    static PointerPrefix of(String name, String match, String replacement) {
        if (match.length() > LONGEST || PatternSize.of(match) > LARGEST) {
            throw new IllegalArgumentException("the pattern is too long, or repeats too much");
        }
        try {
            return new PointerPrefix(name, Pattern.compile(match), replacement);
        } catch (PatternSyntaxException noPattern) {
            throw new IllegalArgumentException(
                    "\"" + noPattern.getPattern() + "\": " + noPattern.getDescription(), noPattern);
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
