package org.embtel.edition;

import org.embtel.reference.Office;

/**
 * What is known of a document as a telegram, by which others cite it.
 *
 * @param volume the key of its volume
 * @param part the document
 * @param series its series, {@code Delga}; empty for the ordinary run
 * @param number its own number; empty when it bears none
 * @param from the sender, as its head says
 * @param to the addressee, as its head says
 */
public record SentTelegram(
        String volume, Part part, String series, String number, Office from, Office to) {

    /** How others cite it: {@code 1924}, {@code Delga 403}. */
    public String ownNumber() {
        return series.isEmpty() ? number : series + " " + number;
    }
}
