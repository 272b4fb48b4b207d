package org.embtel.edition.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.embtel.diagnostic.Place;
import org.embtel.edition.model.PagePaths;
import org.embtel.edition.model.PageRange;
import org.embtel.edition.model.Part;
import org.embtel.edition.model.PartKind;
import org.embtel.tei.date.DateWords;
import org.embtel.tei.date.TeiDate;
import org.junit.jupiter.api.Test;

/** How documents are divided into pages by date. */
class ChronologyTest {

    private final List<Part> documents = new ArrayList<>();

    @Test
    void keepsFewDocumentsOnOnePage() {
        add(600, "1960-01-02");

        Chronology chronology = Chronology.of(documents, DateWords.of("en"));

        assertThat(chronology.pages()).hasSize(1);
        assertThat(chronology.pages().get(0).page()).isEqualTo(PagePaths.CHRONOLOGY);
    }

    @Test
    void dividesALongYearByMonthsAndALongMonthByDays() {
        add(1, "1959-05-06");
        add(2, "1960");
        add(300, "1960-01-02");
        add(301, "1960-01-03");
        add(1, "1960-02-03");

        Chronology chronology = Chronology.of(documents, DateWords.of("en"));

        assertThat(chronology.pages())
                .extracting(Chronology.Period::title)
                .containsExactly(
                        "1959",
                        "1960, day or month not given",
                        "January 2, 1960",
                        "January 3, 1960",
                        "February 1960");
        assertThat(chronology.years())
                .extracting(Chronology.Period::year)
                .containsExactly("1959", "1960");
    }

    @Test
    void cutsTheListOfUndatedDocumentsAsWell() {
        add(1, "1960-01-02");
        add(601, "");

        Chronology chronology = Chronology.of(documents, DateWords.of("en"));

        assertThat(chronology.pages())
                .extracting(Chronology.Period::page)
                .containsExactly(
                        "chronology-1960.html",
                        "chronology-undated.html",
                        "chronology-undated-2.html");
        assertThat(chronology.find(documents.get(601)))
                .hasValueSatisfying(
                        page -> assertThat(page.title()).isEqualTo("Without date, 601–601"));
    }

    private void add(int count, String date) {
        for (int i = 0; i < count; i++) {
            documents.add(
                    new Part(
                            PartKind.DOCUMENT,
                            "d",
                            "d" + documents.size() + ".html",
                            "",
                            "A",
                            true,
                            date.isEmpty() ? Optional.empty() : TeiDate.of(date),
                            "",
                            "",
                            "",
                            new PageRange("", "", List.of()),
                            List.of(),
                            List.of(),
                            Place.of("d.xml")));
        }
    }
}
