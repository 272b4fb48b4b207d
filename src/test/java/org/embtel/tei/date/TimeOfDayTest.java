package org.embtel.tei.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times as datelines name them. */
class TimeOfDayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 12, 1960, 1 p. m.                | 13:00",
                "March 12, 1960—10 a. m.                | 10:00",
                "August 9, 1974, 10:47–11:10 a.m.       | 10:47",
                "November 14, 1967, 11:30–12:15 p.m.    | 11:30",
                "November 14, 1967, 5:05–6:15 p.m.      | 17:05",
                "March 25, 1960, 11:50 a.m.-12:20 p.m.  | 11:50",
                "November 4, 1977, 11:30 a.m.–noon      | 11:30",
                "October 7, 1960, noon–12:30 p.m.       | 12:00",
                "May 15, 1975, 0021Z.                   | 00:21 Z",
                "041931Z May 60                         | 19:31 Z",
                "March 12, 1960, 12:05 a.m.             | 00:05",
                "February 9, 1959, noon.                | 12:00",
                "December 15, 1953—midnight             | 23:59:59.999999999",
                "June 5, 1944, 1430 hours               | 14:30",
                "Wien, 8. Juni 1913, 14 Uhr             | 14:00",
                "Wien, 8.6.1913, 9.30 Uhr               | 09:30",
                "Wien, 8.6.1913, 4 Uhr nachmittags      | 16:00",
                "Berlin, 3. Mai, 7 Uhr morgens          | 07:00",
                "Paris, 3 mai, 14h30                    | 14:30",
                "Paris, 3 mai, 8 heures du soir         | 20:00",
                "March 12, 1960, 8 p.m. Received March 13, 1:05 a.m. | 20:00"
            })
    void areRead(String words, String time) {
        assertThat(TimeOfDay.in(words).map(TimeOfDayTest::written)).hasValue(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 12, 1960",
                "Wien, 8.10.30",
                "Wien, 4 Uhr",
                "2:30 in the file",
                "Amb. 7, a man",
                "Received March 13, 1:05 a.m."
            })
    void areNotInventedOrGuessed(String words) {
        assertThat(TimeOfDay.in(words)).isEmpty();
    }

    private static String written(TimeOfDay time) {
        return time.time() + time.zone().map(zone -> " " + zone).orElse("");
    }
}
