package org.embtel.edition.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names of languages as browsers and screen readers want them. TEI often has the three letters of
 * ISO 639 ({@code fra}, {@code ger}) where BCP 47 has two.
 */
public final class LanguageTag {

    /** The bibliographic codes of ISO 639-2 that are not made from a language's own name. */
    private static final String BIBLIOGRAPHIC =
            "alb sq arm hy baq eu bur my chi zh cze cs dut nl fre fr geo ka ger de gre el ice is"
                    + " mac mk mao mi may ms per fa rum ro slo sk tib bo wel cy";

    private static final Map<String, String> TWO_LETTERS = twoLetters();

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}|x|i");

    private static final Pattern TAG = Pattern.compile("[a-zA-Z0-9]+(-[a-zA-Z0-9]{1,8})*");

    private LanguageTag() {}

    /** The tag as BCP 47 has it; empty when there is none, or it cannot be one. */
    public static String of(String tag) {
        if (tag.isBlank()) {
            return "";
        }
        String[] subtags = tag.strip().split("-", 2);
        String language = subtags[0].toLowerCase(Locale.ROOT);
        String shortest = TWO_LETTERS.getOrDefault(language, language);
        String whole = subtags.length > 1 ? shortest + "-" + subtags[1] : shortest;
        boolean valid = LANGUAGE.matcher(language).matches() && TAG.matcher(whole).matches();
        return valid ? whole : "";
    }

    private static Map<String, String> twoLetters() {
        var codes = new HashMap<String, String>();
        for (String two : Locale.getISOLanguages()) {
            codes.put(Locale.forLanguageTag(two).getISO3Language(), two);
        }
        var pairs = Arrays.asList(BIBLIOGRAPHIC.split(" "));
        for (int i = 0; i < pairs.size(); i += 2) {
            codes.put(pairs.get(i), pairs.get(i + 1));
        }
        return Map.copyOf(codes);
    }
}
