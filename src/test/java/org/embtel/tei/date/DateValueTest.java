package org.embtel.tei.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of attributes: what they mean, and what is wrong with those that mean nothing. */
class DateValueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1960                      | POINT 1960",
                "1960-03                   | POINT 1960-03",
                "1960-03-12                | POINT 1960-03-12",
                "1960-03-12Z               | POINT 1960-03-12",
                "1960-03-12T14:30:00       | POINT 1960-03-12 14:30",
                "1960-03-12T14:30          | POINT 1960-03-12 14:30",
                "1960-03-12T14:30:00-05:00 | POINT 1960-03-12 14:30 -05:00",
                "1960-03-12T24:00:00       | POINT 1960-03-12 23:59:59.999999999",
                "-0044-03-15               | POINT -0043-03-15",
                "-0001                     | POINT 0000",
                "-12345-06                 | POINT -12344-06",
                "12345                     | POINT 12345",
                "0450                      | POINT 0450",
                "--03-15                   | yearless 3 15",
                "--03                      | yearless 3 0",
                "---15                     | yearless 0 15",
                "14:30:00                  | time 14:30",
                "14:30                     | time 14:30"
            })
    void areReadAsXmlSchemaDefinesThem(String value, String meaning) {
        assertThat(meaning(DateValue.w3c(value))).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1960-03-12            | POINT 1960-03-12",
                "19600312              | POINT 1960-03-12",
                "1960-03               | POINT 1960-03",
                "-0043-03-15           | POINT -0043-03-15",
                "2009-W01-1            | POINT 2008-12-29",
                "2009-W01              | PERIOD 2008-12-29 to 2009-01-04",
                "2012-337              | POINT 2012-12-02",
                "19                    | PERIOD 1900 to 1999",
                "1939-09-01/1945-05-08 | PERIOD 1939-09-01 to 1945-05-08",
                "1939-09-01/05         | PERIOD 1939-09-01 to 1939-09-05",
                "1939-09-01/P5D        | PERIOD 1939-09-01 to 1939-09-06",
                "P1M/1945-05-08        | PERIOD 1945-04-08 to 1945-05-08",
                "1939/..               | SINCE 1939",
                "../1945               | UNTIL 1945",
                "1960-03-12T14:30+01:00 | POINT 1960-03-12 14:30 +01:00",
                "1984~                 | POINT 1984 in doubt",
                "T14:30                | time 14:30",
                "--03-15               | yearless 3 15",
                "P3Y6M                 | not placed",
                "PT4H                  | not placed",
                "R5/1960-01-01/P1Y     | not placed"
            })
    void areReadAsIso8601DefinesThem(String value, String meaning) {
        assertThat(meaning(DateValue.iso(value))).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1960-02-30 | February 1960 has 29 days | correct it",
                "1900-02-29 | February 1900 has 28 days | if the source has the Julian calendar, give"
                        + " the day by the Gregorian one",
                "1960-13    | there is no month 13      | correct it",
                "--02-30    | February has 29 days      | correct it",
                "---32      | no month has that day     | correct it",
                "0000       | there is no year 0        | write \"-0001\" for 1 BC",
                "1960-1-5   | it is not in a form such as 1960-01-05, 1960-01 or 1960 | write"
                        + " \"1960-01-05\"",
                "spring     | it is not in a form such as 1960-01-05, 1960-01 or 1960 | give the date"
                        + " in such a form, or leave the attribute out"
            })
    void saysWhatIsWrongWithAValue(String value, String fault, String hint) {
        assertThat(DateValue.w3c(value).fault()).isEqualTo(fault);
        assertThat(DateValue.w3c(value).hint()).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource({"2009-W60-1", "37-12-15", "1960-02-30", "P", "1960-01-01/never", "2012-400"})
    void whatIsNoDateOfIso8601HasAFault(String value) {
        assertThat(DateValue.iso(value).isReadable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"999999999", "999999999-12-31", "-999999999", "1960-01-01/+999999999-12-31"})
    void whatIsFurtherOffThanAnyTextHasAFault(String value) {
        assertThat(DateValue.w3c(value).isReadable()).isFalse();
        assertThat(DateValue.iso(value).isReadable()).isFalse();
    }

    private static String meaning(DateValue value) {
        String doubt = value.doubted() ? " in doubt" : "";
        return value.span()
                .map(DateValueTest::meaning)
                .or(() -> value.yearless().map(one -> "yearless " + one.month() + " " + one.day()))
                .or(() -> value.time().map(time -> "time " + time.time()))
                .orElse(value.fault().isEmpty() ? "not placed" : value.fault())
                .concat(doubt);
    }

    private static String meaning(DateSpan span) {
        boolean one = span.from().equals(span.to());
        return span.form() + " " + written(span.from()) + (one ? "" : " to " + written(span.to()));
    }

    private static String written(DatePoint point) {
        return point.iso()
                + point.time().map(time -> " " + time).orElse("")
                + point.zone().map(zone -> " " + zone).orElse("");
    }
}
