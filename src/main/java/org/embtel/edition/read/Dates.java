package org.embtel.edition.read;

import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.edition.model.DocumentDate;
import org.embtel.edition.text.TitleText;
import org.embtel.source.TeiElement;

/** Reads dates as TEI encodes them (TEI Guidelines, att.datable.w3c). */
final class Dates {

    /** An ISO day; what follows it in an attribute is the time of day. */
    private static final int DAY_LENGTH = "1960-03-12".length();

    private Dates() {}

    /** A date of the transcription; empty when its attributes do not say which. */
    static Optional<DocumentDate> transcribed(TeiElement date) {
        return read(date, TitleText.of(date));
    }

    /** A date that the editors inferred. */
    static Optional<DocumentDate> inferred(TeiElement date) {
        return read(date, "");
    }

    private static Optional<DocumentDate> read(TeiElement date, String text) {
        String from = firstOf(date, "when", "from", "notBefore", "when-iso", "from-iso");
        String to = firstOf(date, "when", "to", "notAfter", "when-iso", "to-iso");
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new DocumentDate(
                        text,
                        from.isEmpty() ? to : from,
                        to.isEmpty() ? from : to,
                        date.attribute("cert")));
    }

    private static String firstOf(TeiElement date, String... attributes) {
        return Stream.of(attributes)
                .map(date::attribute)
                .filter(value -> !value.isBlank())
                .map(Dates::day)
                .findFirst()
                .orElse("");
    }

    /** The day without the time: a time zone there says nothing that the dateline would not. */
    private static String day(String value) {
        String stripped = value.strip();
        return stripped.length() > DAY_LENGTH ? stripped.substring(0, DAY_LENGTH) : stripped;
    }
}
