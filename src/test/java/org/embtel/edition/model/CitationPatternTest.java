package org.embtel.edition.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.embtel.tei.name.PersonalName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Citations of the form that an edition asks for. */
class CitationPatternTest {

    private static final Citation LETTER =
            new Citation(
                    "Letter to Brine",
                    "3",
                    "",
                    "Papers of the Harbour",
                    PersonalName.listOf("Ida Quill and Jonas Weir", ""),
                    "Quay Town: Harbour Press, 2024",
                    "Harbour Press",
                    "2024",
                    "",
                    "",
                    "2.1",
                    "",
                    "https://example.org/d3.html",
                    0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{title}, no. {number} | Letter to Brine, no. 3",
                "{title}[, p. {pages}], in {edition} | Letter to Brine, in Papers of the Harbour",
                "[{editors}, eds., ]{year} | Ida Quill, Jonas Weir, eds., 2024",
                "{title}[ ({date})] | Letter to Brine ([March 1901])",
                "{title}{locator} <{address}> | Letter to Brine(locator) <(address)>",
                "{title}, {nothing} | 'Letter to Brine, '",
                "a brace { and a bracket ] stay | a brace { and a bracket ] stay"
            })
    void fillIn(String pattern, String citation) {
        assertThat(filled(pattern)).isEqualTo(citation);
    }

    @ParameterizedTest
    @CsvSource({"{titel} {number}, titel", "[{when}] {locator} {date}, when"})
    void tellOfNamesThatStandForNothing(String pattern, String unknown) {
        assertThat(new CitationPattern(pattern).unknown()).containsExactly(unknown);
    }

    private static String filled(String pattern) {
        return new CitationPattern(pattern)
                .fill(LETTER, "[March 1901]").stream()
                        .map(
                                run ->
                                        run.filledLater().isEmpty()
                                                ? run.words()
                                                : "(" + run.filledLater() + ")")
                        .collect(Collectors.joining());
    }
}
