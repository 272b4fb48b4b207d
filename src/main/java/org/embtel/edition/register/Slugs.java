package org.embtel.edition.register;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names register entries in addresses. The same name in two volumes is one entry; twice in one
 * volume it is two. No two differ only by case, since not every file system keeps them apart.
 */
public final class Slugs {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> spelling = new HashMap<>();

    /** The slug of a name: its letters and digits, without accents, in lower case. */
    public static String of(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        String plain = ACCENTS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        String slug = EDGES.matcher(NO_LETTERS.matcher(plain).replaceAll("-")).replaceAll("");
        return slug.isEmpty() ? "entry" : slug;
    }

    /** The slug of an entry: of its name if a volume prints it, else its id. */
    String of(Definition definition) {
        String wanted =
                definition.printed()
                        ? of(definition.name())
                        : definition.id().strip().replaceAll("\\s+", "_");
        String slug = wanted;
        for (int copy = 2; !isFree(slug, definition.volume()); copy++) {
            slug = wanted + "-" + copy;
        }
        return slug;
    }

    private boolean isFree(String slug, String volume) {
        String folded = slug.toLowerCase(Locale.ROOT);
        return spelling.computeIfAbsent(folded, first -> slug).equals(slug)
                && seen.add(volume + " " + folded);
    }
}
