package org.embtel.edition.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Coordinates as registers print them. */
class CoordinatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "52.5 13.4 | 52.5° N, 13.4° E",
                "40,71427 -74,00597 | 40.71427° N, 74.00597° W",
                "-33.9, 18.4 | 33.9° S, 18.4° E",
                "12, 34 | 12, 34",
                "near the harbour | near the harbour"
            })
    void areReadableWhereTheyAreDegrees(String geo, String words) {
        assertThat(Coordinates.of(geo)).isEqualTo(words);
    }
}
