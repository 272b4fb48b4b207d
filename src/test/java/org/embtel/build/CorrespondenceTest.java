package org.embtel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about who wrote to whom, and its picture. */
class CorrespondenceTest {

    @TempDir Path folder;

    @Test
    void listsTheLettersOfAnyTwoTogetherByDate() throws IOException {
        letter("a", "Brine", "Adams", "1902-03-01");
        letter("b", "Adams", "Brine", "1901-02-01");
        letter("c", "Cork", "Adams", "1901-01-01");
        Element exchange = page().selectFirst("#adams--brine");
        assertThat(exchange.select("h2").text()).isEqualTo("Adams – Brine");
        assertThat(exchange.select(".exchange-count").text())
                .isEqualTo("1 from Adams; 1 from Brine");
        assertThat(exchange.select(".toc a").eachAttr("href")).containsExactly("b.html", "a.html");
        assertThat(page().select(".exchange > h2").eachText())
                .containsExactly("Adams – Brine", "Adams – Cork");
    }

    /** Of the two years 1901 and 1902, which have 730 days: their middle lies at 500. */
    @Test
    void drawsAStrokeForEachLetterUpOrDown() throws IOException {
        letter("a", "Adams", "Brine", "1901-01-01");
        letter("b", "Brine", "Adams", "1902-01-01");
        letter("c", "Adams", "Brine", "1902-07-02");
        letter("d", "Brine", "Adams", "1902-07");
        Element strip = page().selectFirst(".strips .strip");
        assertThat(strip.select("path").eachAttr("d"))
                .containsExactly(
                        "M0 0v24M500 0v24M0 12h1000",
                        "M0 12v-11M749 12v-11M500 12v11",
                        "M748 12v11");
        assertThat(strip.select("path.uncertain").size()).isEqualTo(1);
        assertThat(strip.attr("aria-label")).isEqualTo("4 on a line from 1901 to 1902");
    }

    @Test
    void hasAPageForEachYearWhereThereAreMany() throws IOException {
        for (int i = 0; i < 601; i++) {
            letter("l" + i, "Adams", "Brine", i == 0 ? "" : i < 300 ? "1901" : "1902");
        }
        Document page = page();
        assertThat(page.select(".exchange-years").text())
                .isEqualTo("1901 299 · 1902 301 · without date 1");
        assertThat(page.select(".exchange-years a").eachAttr("href"))
                .containsExactly(
                        "correspondence-1901.html#adams--brine",
                        "correspondence-1902.html#adams--brine",
                        "correspondence-undated.html#adams--brine");
        assertThat(
                        Jsoup.parse(folder.resolve("site/correspondence-undated.html"))
                                .select(".toc a")
                                .eachAttr("href"))
                .containsExactly("l0.html");
    }

    @Test
    void isLeftOutForOneLetter() throws IOException {
        letter("a", "Adams", "Brine", "1901-01-01");
        build();
        assertThat(folder.resolve("site/correspondence.html")).doesNotExist();
    }

    private Document page() throws IOException {
        build();
        return Jsoup.parse(folder.resolve("site/correspondence.html"));
    }

    private void build() {
        Run.built(folder.resolve("tei"), folder.resolve("site"));
    }

    private void letter(String name, String from, String to, String when) throws IOException {
        Path file = Files.createDirectories(folder.resolve("tei")).resolve(name + ".xml");
        Files.writeString(
                file,
                """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
                <titleStmt><title>%s to %s</title></titleStmt>
                <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>
                <profileDesc><correspDesc>
                <correspAction type="sent"><persName>%s</persName></correspAction>
                <correspAction type="received"><persName>%s</persName></correspAction>
                </correspDesc></profileDesc></teiHeader>
                <text><body><opener><dateline><date%s>a day</date></dateline></opener>
                <p>Dear Sir,</p></body></text></TEI>
                """
                        .formatted(
                                from,
                                to,
                                from,
                                to,
                                when.isEmpty() ? "" : " when=\"" + when + "\""));
    }
}
