package org.embtel.reference;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * A telegram or other numbered message that a text cites. Components the text does not state are
 * empty; a message without a number ("reftel") has an empty number.
 *
 * <p>Several posts share a number: only sender, number and date together identify a message.
 *
 * @param medium how it travelled
 * @param sender who sent it, where the citing word says so without naming a place
 * @param series the run of numbers it belongs to: {@code Dulte}, {@code A}, {@code Circular}; empty
 *     for the ordinary run between a post and the Department
 * @param number its number as given
 * @param from the place or office named after "from", or before the word ("London telegram 12")
 * @param to the place or office named after "to"
 * @param date the date as given, often without a year
 */
public record Telegram(
        Medium medium,
        Sender sender,
        String series,
        String number,
        String from,
        String to,
        String date)
        implements Reference {

    /** How a message travelled. */
    public enum Medium {
        /** By wire: telegram, cable, message. */
        TELEGRAM,
        /** By pouch, from a post. */
        DESPATCH,
        /** By pouch, worded like a telegram. */
        AIRGRAM,
        /** By pouch, to a post. */
        INSTRUCTION;

        /** The one that words name, "Circular Airgram"; a telegram where they name none. */
        public static Medium of(String words) {
            String plain = words.toUpperCase(Locale.ROOT).replace("DISPATCH", "DESPATCH");
            return Stream.of(values())
                    .filter(medium -> plain.contains(medium.name()))
                    .findFirst()
                    .orElse(TELEGRAM);
        }
    }

    /** Who sent a message, seen from the document that cites it. */
    public enum Sender {
        /** The Department of State: "Deptel". */
        DEPARTMENT,
        /** The post that takes part in the exchange, on whichever side: "Embtel", "Legtel". */
        POST,
        /** Whoever the citing document is addressed to: "urtel", "your 485". */
        ADDRESSEE,
        /** Whoever wrote the citing document: "mytel", "our 390". */
        AUTHOR,
        /** Not said: "telegram 12", "reftel". */
        UNSAID
    }

    static Telegram of(Medium medium, Sender sender, String series) {
        return new Telegram(medium, sender, series, "", "", "", "");
    }

    Telegram numbered(String series, String number) {
        return new Telegram(medium, sender, series, number, from, to, date);
    }

    Telegram dated(String day) {
        return new Telegram(medium, sender, series, number, from, to, day);
    }

    Telegram by(Sender whoever) {
        return new Telegram(medium, whoever, series, number, from, to, date);
    }

    Telegram from(String place) {
        return new Telegram(medium, sender, series, number, place, to, date);
    }

    Telegram to(String place) {
        return new Telegram(medium, sender, series, number, from, place, date);
    }
}
