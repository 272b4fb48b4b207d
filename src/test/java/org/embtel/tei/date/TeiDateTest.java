package org.embtel.tei.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the attributes of an element say together. */
class TeiDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "when=1960-03-12                             | POINT 1960-03-12            | certain",
                "when=1960-03-12 cert=low                    | POINT 1960-03-12            | uncertain",
                "when=1960-03-12 cert=high                   | POINT 1960-03-12            | certain",
                "when=1960-03-12 evidence=conjecture         | POINT 1960-03-12            | uncertain",
                "when=1960-03-12 notBefore=1960 notAfter=1961 | POINT 1960-03-12           | uncertain",
                "from=1954-01-29 to=1954-01-30               | PERIOD 1954-01-29 1954-01-30 | certain",
                "from=1954-01-29                             | SINCE 1954-01-29            | certain",
                "to=1954-01-30                               | UNTIL 1954-01-30            | certain",
                "notBefore=1899-12 notAfter=1900             | RANGE 1899-12 1900          | uncertain",
                "notBefore=1899 notAfter=1899                | POINT 1899                  | certain",
                "notBefore=1899-12                           | NOT_BEFORE 1899-12          | uncertain",
                "notAfter=1899-12                            | NOT_AFTER 1899-12           | uncertain",
                "from=1954 notAfter=1956                     | RANGE 1954 1956             | uncertain",
                "from=1954-02-01 to=1954-01-01               | POINT 1954-02-01            | certain",
                "when-iso=1939-09-01/1945-05-08              | PERIOD 1939-09-01 1945-05-08 | certain",
                "when=never when-iso=1939                    | POINT 1939                  | certain",
                "when-iso=1984?                              | POINT 1984                  | uncertain",
                "when-custom=0450 datingMethod=#julian       | POINT 0450                  | certain",
                "when-custom=0450-03-01 datingMethod=#julian | -                           | certain",
                "when-custom=MMDCCLXVII calendar=#AUC        | -                           | certain",
                "when=--03-15                                | -                           | certain",
                "when=Easter                                 | -                           | certain"
            })
    void isAPointAPeriodOrALimit(String attributes, String span, String certainty) {
        TeiDate date = date(attributes);
        assertThat(date.span().map(TeiDateTest::written).orElse(null)).isEqualTo(span);
        assertThat(date.isUncertain() ? "uncertain" : "certain").isEqualTo(certainty);
    }

    @Test
    void isNoneWithoutAnAttributeThatGivesOne() {
        assertThat(TeiDate.read(name -> "", "Easter", TeiDate.Origin.TEXT)).isEmpty();
        assertThat(TeiDate.read(name -> "Easter", "", TeiDate.Origin.TEXT)).isEmpty();
    }

    @Test
    void standInTheOrderOfTime() {
        List<String> inOrder =
                List.of(
                        "when=-0061",
                        "when=-0044-03-14",
                        "when=-0044-03-15",
                        "when=-0001-12-31",
                        "when=0001-01-01",
                        "notAfter=1960",
                        "when=1960",
                        "notBefore=1960",
                        "when=1960-01",
                        "when=1960-01-01",
                        "from=1960-01-01 to=1960-12-31",
                        "when=1960-03-12",
                        "when=1960-03-12T00:00:00",
                        "when=1960-03-12T13:00:00+05:00",
                        "when=1960-03-12T10:00:00",
                        "when=1960-03-12T13:00:00",
                        "when=1960-03-12T24:00:00",
                        "when=1960-03-13",
                        "when=12345",
                        "when=--01-01");
        List<TeiDate> dates = inOrder.stream().map(TeiDateTest::date).toList();
        for (int i = 0; i + 1 < dates.size(); i++) {
            assertThat(TeiDate.CHRONOLOGICAL.compare(dates.get(i), dates.get(i + 1)))
                    .as(inOrder.get(i) + " before " + inOrder.get(i + 1))
                    .isLessThanOrEqualTo(0);
        }
        assertThat(
                        dates.stream()
                                .sorted(TeiDate.CHRONOLOGICAL.reversed())
                                .sorted(TeiDate.CHRONOLOGICAL))
                .containsExactlyElementsOf(dates);
    }

    @Test
    void takesAnHourThatIsSaidBesideIt() {
        TeiDate day = date("when=1960-03-12");
        TeiDate hour = day.at(LocalTime.of(13, 0), Optional.empty());
        assertThat(TeiDate.CHRONOLOGICAL.compare(day, hour)).isNegative();
        assertThat(hour.certainDay()).hasValue(LocalDate.of(1960, 3, 12));
        TeiDate month = date("when=1960-03");
        assertThat(month.at(LocalTime.NOON, Optional.empty())).isEqualTo(month);
        TeiDate encoded = date("when=1960-03-12T10:00:00");
        assertThat(encoded.at(LocalTime.NOON, Optional.empty())).isEqualTo(encoded);
    }

    @Test
    void isOfACertainDayWhereItBeginsThen() {
        assertThat(date("from=1954-01-29 to=1954-01-30").certainDay())
                .hasValue(LocalDate.of(1954, 1, 29));
        assertThat(date("when=1954-01").certainDay()).isEmpty();
        assertThat(date("when=1954-01-29 cert=low").certainDay()).isEmpty();
        assertThat(date("notBefore=1954-01-29").certainDay()).isEmpty();
        assertThat(date("to=1954-01-29").certainDay()).isEmpty();
    }

    static TeiDate date(String attributes) {
        Map<String, String> values = new HashMap<>();
        Arrays.stream(attributes.strip().split(" "))
                .map(one -> one.split("=", 2))
                .forEach(one -> values.put(one[0], one[1]));
        return TeiDate.read(name -> values.getOrDefault(name, ""), "", TeiDate.Origin.TEXT)
                .orElseGet(() -> TeiDate.inWords("", TeiDate.Origin.TEXT));
    }

    private static String written(DateSpan span) {
        String from = span.from().iso();
        return span.form()
                + " "
                + from
                + (span.from().equals(span.to()) ? "" : " " + span.to().iso());
    }
}
