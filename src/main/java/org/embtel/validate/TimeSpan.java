package org.embtel.validate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.embtel.source.TeiElement;

/**
 * The days within which something happened, as a {@code date} gives them.
 *
 * @param first the first day; a day before all others when the beginning is open
 * @param last the last day; a day after all others when the end is open
 */
record TimeSpan(LocalDate first, LocalDate last) {

    /** What a date says; empty when it says nothing that can be understood. */
    static Optional<TimeSpan> of(TeiElement date) {
        Optional<LocalDate> first =
                read(date, "when", "notBefore", "from", "when-iso", "notBefore-iso", "from-iso")
                        .flatMap(WrittenDate::first);
        Optional<LocalDate> last =
                read(date, "when", "notAfter", "to", "when-iso", "notAfter-iso", "to-iso")
                        .flatMap(WrittenDate::last);
        return first.isEmpty() && last.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new TimeSpan(first.orElse(LocalDate.MIN), last.orElse(LocalDate.MAX)));
    }

    private static Optional<WrittenDate> read(TeiElement date, String... attributes) {
        return Stream.of(attributes)
                .map(date::attribute)
                .filter(value -> !value.isBlank())
                .findFirst()
                .map(value -> WrittenDate.of(value.strip()));
    }

    /** Whether no day is in both. */
    boolean isApartFrom(TimeSpan other) {
        return isBefore(other) || other.isBefore(this);
    }

    /** Whether it is over when the other begins. */
    boolean isBefore(TimeSpan other) {
        return last.isBefore(other.first());
    }
}
