package org.embtel.tei.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.Month;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates in the words of a language. */
class DateWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "when=1960                        | 1960",
                "when=1960-01                     | January 1960",
                "when=1960-03-12                  | March 12, 1960",
                "when=1960-03-12T10:00:00         | March 12, 1960",
                "when=-0044-03-15                 | March 15, 44 BC",
                "when=-0044                       | 44 BC",
                "when=0014-08-19                  | August 19, 14 AD",
                "when=12345                       | 12345",
                "when=--03-15                     | March 15",
                "when=--03                        | March",
                "when=---15                       | 15",
                "from=1954-01-29 to=1954-01-30    | January 29 to 30, 1954",
                "from=1954-01-29 to=1954-02-03    | January 29 to February 3, 1954",
                "from=1954-12-29 to=1955-01-03    | December 29, 1954 to January 3, 1955",
                "from=1954-01-01 to=1954-01-31    | January 1954",
                "from=1954 to=1956                | 1954 to 1956",
                "from=1954 to=1956-03             | 1954 to March 1956",
                "from=-0061 to=-0044              | 61 to 44 BC",
                "from=-0044 to=0014               | 44 BC to 14 AD",
                "from=1954-01-29T09:00:00 to=1954-01-29T10:00:00 | January 29, 1954",
                "from=1954-01-29                  | from January 29, 1954",
                "to=1954                          | until 1954",
                "notBefore=1954-01-29 notAfter=1954-01-30 | between January 29 and 30, 1954",
                "notBefore=1954-01-01 notAfter=1954-01-31 | January 1954",
                "notBefore=1899-12                | not before December 1899",
                "notAfter=1899-12                 | before January 1900",
                "notAfter=1899                    | before 1900",
                "notAfter=-0001                   | before 1 AD",
                "notAfter=1899-12-05              | not after December 5, 1899"
            })
    void areEnglish(String attributes, String words) {
        assertThat(DateWords.of("en").label(TeiDateTest.date(attributes))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de    | when=-0044-03-15 | 15. März 44 v. Chr.",
                "de    | when=1960-01     | Januar 1960",
                "de-AT | when=1960-01     | Jänner 1960",
                "deu   | when=1960-01     | Januar 1960",
                "de    | from=1954-01-29 to=1954-01-30 | 29.–30. Januar 1954",
                "de    | notBefore=1954-01-29 notAfter=1954-01-30 | zwischen dem 29. und dem 30. Januar 1954",
                "de    | notAfter=1899-12 | vor Januar 1900",
                "de    | notBefore=1899-12-05 | nicht vor dem 5. Dezember 1899",
                "fr    | when=-0044-03-15 | 15 mars 44 av. J.-C.",
                "fr    | notAfter=1899-12 | avant janvier 1900",
                "fr    | from=1954-01-29 to=1954-01-30 | 29–30 janvier 1954",
                "it    | when=-0044-03-15 | 15 marzo 44 a.C.",
                "it    | notAfter=1899-12 | prima di gennaio 1900",
                "es    | when=-0044-03-15 | 15 de marzo de 44 a. C.",
                "es    | notAfter=1899-12 | antes de enero de 1900",
                "pt    | when=-0044-03-15 | 15 de março de 44 a.C.",
                "pt    | notAfter=1899-12 | antes de janeiro de 1900",
                "ru    | when=-0044-03-15 | 15 марта 44 г. до н. э.",
                "ru    | when=1960-01     | январь 1960 г.",
                "ru    | notAfter=1899-12 | до января 1900 г.",
                "ru    | notBefore=1899-12 | не ранее декабря 1899 г.",
                "pl    | when=-0044-03-15 | 15 marca 44 p.n.e.",
                "pl    | notAfter=1899-12 | nie później niż grudzień 1899",
                "pl    | from=1899-12     | od grudnia 1899",
                "cs    | when=1960-03-12  | 12. března 1960",
                "cs    | notAfter=1960    | ≤ 1960",
                "la    | when=1960-03-12  | March 12, 1960",
                "x-own | when=1960-03-12  | March 12, 1960",
                "''    | when=1960-03-12  | March 12, 1960"
            })
    void areThoseOfOtherLanguages(String language, String attributes, String words) {
        assertThat(DateWords.of(language).label(TeiDateTest.date(attributes))).isEqualTo(words);
    }

    @Test
    void doNotDependOnTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMAN);
            TeiDate date = TeiDateTest.date("when=1960-03-12");
            assertThat(DateWords.of("la").label(date)).isEqualTo("March 12, 1960");
            assertThat(DateWords.of("el-Latn").label(date)).isEqualTo("March 12, 1960");
            assertThat(DateWords.of("fr").label(date)).isEqualTo("12 mars 1960");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEXT    | March 12, 1960      | March 12, 1960",
                "TEXT    | March 12            | March 12 [March 12, 1960]",
                "EDITORS | [Mitte März]        | [Mitte März]",
                "BOTH    | 12.3.60             | 12.3.60"
            })
    void ofAPersonAreShownAsTheyAre(TeiDate.Origin origin, String words, String label) {
        TeiDate date =
                TeiDateTest.date("when=1960-03-12 evidence=conjecture").saidBy(origin, words);
        assertThat(DateWords.of("en").label(date)).isEqualTo(label);
        assertThat(DateWords.of("en").bracketed(date)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "when=1960-03-12 evidence=conjecture |                 | [March 12, 1960]",
                "when=1960-03 cert=medium            | March 1960      | [March 1960]",
                "when=1892-04-01 cert=low            | [Anfang April]  | [Anfang April]",
                "when=1960-03-12                     |                 | March 12, 1960",
                "notAfter=1899-12                    |                 | before January 1900"
            })
    void standInBracketsWhereTheEditorsInferredThemOrAreNotSure(
            String attributes, String words, String shown) {
        TeiDate date =
                TeiDateTest.date(attributes)
                        .saidBy(TeiDate.Origin.EDITORS, words == null ? "" : words);
        assertThat(DateWords.of("en").bracketed(date)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"en", "de", "fr", "it", "es", "pt", "ru", "pl"})
    void namesOfMonthsAreRecognisedAsIcuHasThem(String language) {
        var symbols = new DateFormatSymbols(ULocale.forLanguageTag(language));
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            String[] names = symbols.getMonths(context, DateFormatSymbols.WIDE);
            for (Month month : Month.values()) {
                assertThat(MonthNames.require(names[month.ordinal()])).isEqualTo(month);
            }
        }
    }
}
