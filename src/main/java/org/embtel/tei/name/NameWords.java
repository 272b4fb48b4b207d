package org.embtel.tei.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What single words of names say about them: the tables in {@code name-words.txt}. */
final class NameWords {

    private static final Map<String, Set<String>> KINDS = read("name-words.txt");

    /** Shorter words may end like the name of an organisation, and be a surname. */
    private static final int COMPOUND = 12;

    private NameWords() {}

    private static Map<String, Set<String>> read(String resource) {
        var kinds = new HashMap<String, Set<String>>();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                NameWords.class.getResourceAsStream(resource),
                                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(" +")))
                    .forEach(
                            words ->
                                    kinds.computeIfAbsent(words.get(0), kind -> new HashSet<>())
                                            .addAll(words.subList(1, words.size())));
        } catch (IOException packed) {
            throw new UncheckedIOException(packed);
        }
        return Map.copyOf(kinds);
    }

    private static boolean is(String kind, String word) {
        return KINDS.getOrDefault(kind, Set.of()).contains(word.replace('’', '\''));
    }

    /** Whether a word in small letters stands between forename and surname. */
    static boolean isParticle(String word) {
        return is("kept", word) || is("dropped", word);
    }

    /** Whether particles go with the forename, by the last that says so. */
    static boolean isDropped(List<String> particles, String language) {
        return particles.stream()
                .anyMatch(
                        word -> is("dropped", word) || is("dropped-in:" + primary(language), word));
    }

    static boolean beginsSurname(String word) {
        return is("capital", word);
    }

    static boolean isSuffix(String word) {
        return is("suffix", word);
    }

    /** Whether a suffix is a number, which no comma parts from the name. */
    static boolean isNumber(String suffix) {
        return suffix.matches("[IVX]+");
    }

    static boolean isDegree(String word) {
        return is("degree", word);
    }

    static boolean isTitle(String word) {
        return is("title", word);
    }

    /** Whether a word is one of the names of organisations. */
    static boolean isCorporate(String word) {
        String plain =
                word.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}]+|[^\\p{L}.]+$|\\.$", "");
        String last = plain.substring(plain.lastIndexOf('-') + 1);
        return is("corporate", plain)
                || is("corporate", last)
                || plain.length() >= COMPOUND
                        && KINDS.get("compound").stream().anyMatch(plain::endsWith);
    }

    /** The language of a tag alone: {@code de} of {@code de-AT}. */
    static String primary(String language) {
        return Locale.forLanguageTag(language).getLanguage();
    }
}
