package org.embtel.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as reference managers take them. */
class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "William F. Sanford, Jr. | Sanford, William F., Jr. | Sanford, Jr., William F.",
                "John R. Brook III | Brook, John R., III | Brook, III, John R.",
                "Ronald D. Landa | Landa, Ronald D. | Landa, Ronald D.",
                "Landa, Ronald D. | Landa, Ronald D. | Landa, Ronald D.",
                "Sherrill Brown Wells | Sherrill Brown Wells | Sherrill Brown Wells"
            })
    void putTheSurnameFirstWhereItCanBeTold(String name, String inverted, String parted) {
        assertThat(PersonName.of(name).inverted()).isEqualTo(inverted);
        assertThat(PersonName.of(name).parted()).isEqualTo(parted);
    }
}
