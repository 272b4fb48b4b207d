package org.embtel.edition.cite;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.embtel.edition.model.DocumentDate;
import org.embtel.edition.model.Part;

/** Tells whether the date of a document can be that of a telegram which another document cites. */
final class CitedDates {

    /** Numbers begin anew each year, and few telegrams are cited later than that. */
    private static final int LONGEST_MEMORY_DAYS = 366;

    /** A telegram may be dated by the sender's day or the receiver's. */
    private static final int DAYS_UNDER_WAY = 2;

    private static final Pattern DAY_OF_MONTH = Pattern.compile("\\b(\\d{1,2})\\b");

    private static final Pattern YEAR = Pattern.compile("\\b1[789]\\d\\d\\b|\\b20\\d\\d\\b");

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
        return month(said).isPresent() && DAY_OF_MONTH.matcher(said).find();
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
        Optional<Month> month = month(said);
        Matcher number = DAY_OF_MONTH.matcher(said);
        if (month.isEmpty() || !number.find()) {
            return true;
        }
        Matcher year = YEAR.matcher(said);
        if (year.find() && Integer.parseInt(year.group()) != day.getYear()) {
            return false;
        }
        try {
            LocalDate named =
                    LocalDate.of(day.getYear(), month.get(), Integer.parseInt(number.group(1)));
            return Math.abs(ChronoUnit.DAYS.between(named, day)) <= DAYS_UNDER_WAY;
        } catch (DateTimeException notADay) {
            return true;
        }
    }

    private static Optional<Month> month(String said) {
        String words = said.toLowerCase(Locale.ENGLISH);
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            if (words.contains(name.toLowerCase(Locale.ENGLISH))) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Part part) {
        try {
            return part.date().map(DocumentDate::from).map(LocalDate::parse);
        } catch (DateTimeException onlyMonthOrYear) {
            return Optional.empty();
        }
    }
}
