package org.embtel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar on the page that lists documents by date. */
class CalendarTest {

    @TempDir Path folder;

    @Test
    void leadsFromADayToItsFirstDocument() throws IOException {
        Document page =
                chronology(
                        "when='1960-02-01'",
                        "when='1960-02-29'",
                        "when='1960-02-29'",
                        "when='1960-02'",
                        "notBefore='1960-02-03' notAfter='1960-02-05'",
                        "notBefore='1960-01-03' notAfter='1960-02-05'",
                        "when='1960'",
                        "when='1959'",
                        "when='1960-13-45'");
        Element month = page.selectFirst(".months table");
        assertThat(page.select(".months caption").eachText()).containsExactly("February 1960");
        assertThat(month.select("tbody tr").eachText())
                .containsExactly(
                        "1 2 3 4 5 6 7",
                        "8 9 10 11 12 13 14",
                        "15 16 17 18 19 20 21",
                        "22 23 24 25 26 27 28",
                        "29");
        assertThat(month.select("a").eachAttr("aria-label"))
                .containsExactly("February 1, 1960: 1 document", "February 29, 1960: 2 documents");
        assertThat(target(page, month.select("a").last())).isEqualTo("volume/d1.html");
        Element doubtful = page.selectFirst(".calendar .toc-extent");
        assertThat(doubtful.text()).isEqualTo("Day not certain: 2 of February 1960.");
        assertThat(target(page, doubtful.selectFirst("a"))).isEqualTo("volume/d3.html");
    }

    @Test
    void tellsBetweenWhichDocumentsOneWithoutDateStands() throws IOException {
        assertThat(
                        chronology("", "when='1960-02-01'", "", "", "when='1960'", "")
                                .select("section .toc-entry")
                                .eachText())
                .containsExactly(
                        "Report printed before a document of a day [February 1, 1960]",
                        "Report printed between documents of a day [February 1, 1960] and a day [1960]",
                        "Report printed between documents of a day [February 1, 1960] and a day [1960]",
                        "Report printed after a document of a day [1960]");
    }

    @Test
    void isLeftOutWhereAListSaysMore() throws IOException {
        assertThat(chronology("when='1960-02-01'", "when='1960-02-02'").select(".calendar"))
                .isEmpty();
    }

    /** The document at the place to which a calendar leads. */
    private static String target(Document page, Element link) {
        return page.getElementById(link.attr("href").substring(1)).select("a").attr("href");
    }

    private Document chronology(String... dates) throws IOException {
        return DatedDocuments.chronology(folder, dates);
    }
}
