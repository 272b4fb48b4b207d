package org.embtel.edition.register;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the content of {@code geo} so that it can be read (TEI Guidelines, 14.3.4). */
final class Coordinates {

    /** Latitude and longitude in degrees; the decimal sign may be a comma where blanks divide. */
    private static final Pattern DEGREES =
            Pattern.compile("([-+]?\\d{1,2}(?:[.,]\\d+)?)[\\s;]+([-+]?\\d{1,3}(?:[.,]\\d+)?)");

    private static final Pattern COMMA_BETWEEN =
            Pattern.compile("([-+]?\\d{1,2}\\.\\d+), *([-+]?\\d{1,3}\\.\\d+)");

    private Coordinates() {}

    /** {@code 52.5° N, 13.4° E} for {@code 52.5 13.4}; what is no pair of degrees, as it is. */
    static String of(String geo) {
        String plain = geo.strip();
        return match(DEGREES, plain).or(() -> match(COMMA_BETWEEN, plain)).orElse(plain);
    }

    private static Optional<String> match(Pattern pattern, String geo) {
        Matcher pair = pattern.matcher(geo);
        return pair.matches()
                ? Optional.of(
                        degrees(pair.group(1), "N", "S") + ", " + degrees(pair.group(2), "E", "W"))
                : Optional.empty();
    }

    private static String degrees(String number, String positive, String negative) {
        String plain = number.replace(',', '.');
        String size = plain.replaceFirst("^[-+]", "");
        return size + "° " + (plain.startsWith("-") ? negative : positive);
    }
}
