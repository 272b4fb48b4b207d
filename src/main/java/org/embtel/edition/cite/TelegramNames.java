package org.embtel.edition.cite;

import java.util.Locale;
import org.embtel.reference.Telegram.Medium;

/** How telegrams are called: by medium, series and number, and by the posts they went between. */
final class TelegramNames {

    /** Longer than any number of a telegram. */
    private static final int DIGITS = 8;

    private TelegramNames() {}

    /** {@code telegram 1924}, {@code telegram Delga 403}, {@code airgram A–12}. */
    static String designation(Medium medium, String series, String number) {
        String name = medium.name().toLowerCase(Locale.ROOT);
        if (series.startsWith("Circular")) {
            return "circular " + name + " " + number;
        }
        return name + " " + run(series, number);
    }

    /** The number with the name of its run: {@code 1924}, {@code Delga 403}, {@code A–12}. */
    static String run(String series, String number) {
        if (series.isEmpty()) {
            return number;
        }
        boolean letters = series.equals(series.toUpperCase(Locale.ROOT));
        return series + (letters ? "–" : " ") + number;
    }

    /** A number as sorting has it: 9 before 10. */
    static String sortable(String number) {
        return "0".repeat(Math.max(0, DIGITS - number.length())) + number;
    }
}
