package org.embtel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chart of how documents lie in time, on the page that lists them by date. */
class TimelineTest {

    @TempDir Path folder;

    @Test
    void hasABarForEachMonthThatHasDocuments() throws IOException {
        Document page =
                chronology(
                        "1960-01-03",
                        "1960-01-09",
                        "1960-01-31",
                        "1960-03-01",
                        "1960-03-02",
                        "1960-06-01",
                        "1960-06-02",
                        "1960-06-30",
                        "1960-06-30",
                        "1960");
        assertThat(page.select(".timeline figcaption").text())
                .isEqualTo("Documents, January 1960 to June 1960; most in June 1960 (4)");
        // Bars of three, two and four documents, in the first, third and sixth place.
        assertThat(page.select(".timeline path").attr("d"))
                .isEqualTo("M0 20v-15h3v15zM8 20v-10h3v10zM20 20v-20h3v20z");
        assertThat(page.select(".timeline svg").attr("aria-label"))
                .isEqualTo("Documents by month, January 1960 to June 1960; most in June 1960 (4)");
    }

    @Test
    void hasBarsForYearsWhereThereAreMany() throws IOException {
        Document page =
                chronology(
                        "1901",
                        "1901-02",
                        "1905",
                        "1911-01-01",
                        "1911-02-02",
                        "1911-03-03",
                        "1912",
                        "1913",
                        "1914");
        assertThat(page.select(".timeline figcaption").text())
                .isEqualTo("Documents, 1901 to 1914; most in 1911 (3)");
    }

    @Test
    void leavesOutMonthsThatThereAreNot() throws IOException {
        Document page =
                chronology(
                        "1960-01",
                        "1960-01",
                        "1960-02",
                        "1960-03",
                        "1960-03",
                        "1960-03",
                        "1960-04",
                        "1960-04",
                        "1960-13",
                        "1960-00-01");
        assertThat(page.select(".timeline figcaption").text())
                .isEqualTo("Documents, January 1960 to April 1960; most in March 1960 (3)");
    }

    @Test
    void isLeftOutWhereAListSaysMore() throws IOException {
        assertThat(chronology("1901", "1902", "1903").select(".timeline")).isEmpty();
    }

    @Test
    void isLeftOutWhereOneDateIsFarFromAllOthers() throws IOException {
        assertThat(
                        chronology("1901", "1902", "1903", "1904", "1905", "1906", "1907", "99999")
                                .select(".timeline"))
                .isEmpty();
    }

    private Document chronology(String... days) throws IOException {
        return DatedDocuments.chronology(
                folder, Stream.of(days).map(day -> "when=\"" + day + "\"").toArray(String[]::new));
    }
}
