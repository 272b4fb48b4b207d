package org.embtel.tei.date;

import java.time.LocalDate;

/**
 * A month, or a day of one, of no certain year: {@code --03-15}, {@code --03}, {@code ---15}. It
 * has no place in time.
 *
 * @param month the month, 1 to 12; 0 where only the day is given
 * @param day the day of the month; 0 where only the month is given
 */
public record YearlessDate(int month, int day) {

    /** In a leap year every day can be. */
    static final int LEAP_YEAR = 2000;

    /** Checks that there is such a day. */
    public YearlessDate {
        LocalDate.of(LEAP_YEAR, Math.max(1, month), Math.max(1, day));
    }
}
