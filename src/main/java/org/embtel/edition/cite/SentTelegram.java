package org.embtel.edition.cite;

import java.util.List;
import java.util.stream.Stream;
import org.embtel.edition.model.Part;
import org.embtel.reference.Office;
import org.embtel.reference.SentCopy;
import org.embtel.reference.Telegram.Medium;

/**
 * What is known of a document as a telegram, by which others cite it.
 *
 * @param volume the key of its volume
 * @param part the document
 * @param medium how it travelled
 * @param series its series, {@code Delga}; empty for the ordinary run
 * @param number its own number; empty when it bears none
 * @param from the sender, as its head says
 * @param to the addressee, as its head says
 * @param copies the copies that went to other posts under numbers of their own
 */
public record SentTelegram(
        String volume,
        Part part,
        Medium medium,
        String series,
        String number,
        Office from,
        Office to,
        List<SentCopy> copies) {

    /** Copies the list. */
    public SentTelegram {
        copies = List.copyOf(copies);
    }

    /** The same of a part that says the same. */
    public SentTelegram in(Part other) {
        return new SentTelegram(volume, other, medium, series, number, from, to, copies);
    }

    /** How others cite it: {@code telegram 1924}, {@code telegram Delga 403}; may be empty. */
    public String designation() {
        return number.isEmpty() ? "" : TelegramNames.designation(medium, series, number);
    }

    /** Itself, and each copy as if it were the telegram. */
    Stream<SentTelegram> numbered() {
        return Stream.concat(Stream.of(this), copies.stream().map(this::copy))
                .filter(one -> !one.number().isEmpty());
    }

    private SentTelegram copy(SentCopy copy) {
        return new SentTelegram(
                volume,
                part,
                medium,
                copy.number().series(),
                copy.number().number(),
                from,
                copy.to(),
                List.of());
    }
}
