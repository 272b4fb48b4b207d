package org.embtel.render;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.embtel.edition.model.Anchor;
import org.embtel.edition.model.Entry;
import org.embtel.edition.register.Register;

/**
 * A place on a long page of a register.
 *
 * @param label what begins there: a heading, or the beginning of a name
 * @param place where that is
 */
public record Jump(String label, Anchor place) {

    /** So many entries are looked through without signs on the way. */
    private static final int AT_A_GLANCE = 50;

    /**
     * The places to go to among entries; none where they are few, or all begin alike.
     *
     * @param letters by how many letters names are distinguished
     */
    static List<Jump> through(List<Register.Row> rows, int letters) {
        var firsts = new LinkedHashMap<String, Jump>();
        for (Register.Row row : rows) {
            String label = label(row.entry(), letters);
            firsts.putIfAbsent(label, new Jump(label, row.entry().anchor()));
        }
        return rows.size() > AT_A_GLANCE && firsts.size() > 1
                ? List.copyOf(firsts.values())
                : List.of();
    }

    private static String label(Entry entry, int letters) {
        return entry.group().isEmpty() ? beginning(entry.name(), letters) : entry.group();
    }

    /** Letters and digits without accents, the first of them a capital. */
    private static String beginning(String name, int letters) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("[^\\p{L}\\p{N}]", "")
                        .toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return "…";
        }
        String begun = start(plain, letters);
        String first = start(begun, 1);
        return first.toUpperCase(Locale.ROOT) + begun.substring(first.length());
    }

    private static String start(String text, int letters) {
        int length = Math.min(letters, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, length));
    }
}
