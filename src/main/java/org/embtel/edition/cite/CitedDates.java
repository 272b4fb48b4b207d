package org.embtel.edition.cite;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.embtel.edition.model.Part;
import org.embtel.tei.date.DateInWords;
import org.embtel.tei.date.DatePoint;
import org.embtel.tei.date.DateSpan;

/** Tells whether the date of a document can be that of a telegram which another document cites. */
final class CitedDates {

    /** Numbers begin anew each year, and few telegrams are cited later than that. */
    private static final int LONGEST_MEMORY_DAYS = 366;

    /** A telegram may be dated by the sender's day or the receiver's. */
    private static final int DAYS_UNDER_WAY = 2;

    private CitedDates() {}

    static boolean agree(Part citing, String said, Part cited) {
        Optional<LocalDate> sent = day(cited);
        if (sent.isEmpty()) {
            return said.isEmpty();
        }
        boolean isLater = names(said);
        boolean inTime = day(citing).map(now -> isBefore(sent.get(), now, isLater)).orElse(true);
        return inTime && matches(said, sent.get());
    }

    /** Whether a date in words names a day of the year. */
    static boolean names(String said) {
        return DateInWords.in(said).filter(date -> date.day().isPresent()).isPresent();
    }

    /**
     * Whether one day is soon enough before another to be cited then.
     *
     * @param mayBeLater whether the citation gives the day, as notes do that tell what came after
     */
    private static boolean isBefore(LocalDate sent, LocalDate now, boolean mayBeLater) {
        long days = ChronoUnit.DAYS.between(sent, now);
        return days >= (mayBeLater ? -LONGEST_MEMORY_DAYS : -DAYS_UNDER_WAY)
                && days <= LONGEST_MEMORY_DAYS;
    }

    /** Whether a date in words, {@code March 12}, names this day or the one beside it. */
    private static boolean matches(String said, LocalDate day) {
        Optional<DateInWords> date = DateInWords.in(said).filter(one -> one.day().isPresent());
        if (date.isEmpty()) {
            return true;
        }
        if (date.get().year().orElse(day.getYear()) != day.getYear()) {
            return false;
        }
        try {
            LocalDate named =
                    LocalDate.of(day.getYear(), date.get().month(), date.get().day().getAsInt());
            return Math.abs(ChronoUnit.DAYS.between(named, day)) <= DAYS_UNDER_WAY;
        } catch (DateTimeException notADay) {
            return true;
        }
    }

    private static Optional<LocalDate> day(Part part) {
        return part.time().map(DateSpan::from).filter(DatePoint::isDay).map(DatePoint::firstDay);
    }
}
