package org.embtel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When letters were written, from header and dateline to pages, lists and exports. */
class WritingDatesTest {

    @TempDir private static Path folder;
    private static Run run;

    @BeforeAll
    static void build() throws IOException {
        letter("a-period", "<date from=\"1954-01-29\" to=\"1954-01-30\"/>", "");
        letter("b-before", "<date notAfter=\"1899-12\"/>", "");
        letter("c-editors", "<date when=\"1892-04-01\">[Anfang April 1892]</date>", "");
        letter("d-caesar", "<date when=\"-0044-03-15\"/>", "");
        letter("e-cicero", "<date when=\"-0061\"/>", "");
        letter(
                "f-postcard",
                "<date when=\"1916-05-03\"/>",
                "<dateline><date when=\"1886-05-03\">3 May 1886</date></dateline>");
        letter("g-later", "", day("7 p. m."));
        letter("h-earlier", "", day("10 a. m."));
        letter("i-zulu", "", day("1931Z"));
        letter("j-zulu", "", day("1023Z"));
        run =
                Run.embtel(
                        "build",
                        folder.resolve("tei").toString(),
                        "-o",
                        folder.resolve("site").toString(),
                        "--base-url",
                        "https://letters.example/");
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static String day(String hour) {
        return "<dateline><date when=\"1961-04-03\">April 3, 1961, " + hour + "</date></dateline>";
    }

    private static void letter(String name, String sent, String dateline) throws IOException {
        Files.createDirectories(folder.resolve("tei"));
        Files.writeString(
                folder.resolve("tei/" + name + ".xml"),
                """
                <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc>
                <titleStmt><title>Letter %s</title></titleStmt>
                <publicationStmt><publisher>The Press</publisher><date>1998</date></publicationStmt>
                <sourceDesc><p>A ledger.</p></sourceDesc></fileDesc>
                <profileDesc><correspDesc>
                <correspAction type="sent"><persName>A. Brine</persName>%s</correspAction>
                <correspAction type="received"><persName>B. Cork</persName></correspAction>
                </correspDesc></profileDesc></teiHeader>
                <text><body>%s<p>Dear friend,</p></body></text></TEI>
                """
                        .formatted(name, sent, dateline));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a-period | January 29 to 30, 1954 | 1954-01-29/1954-01-30 | from=1954-01-29 to=1954-01-30",
                "b-before | before January 1900 | /1899-12 | notAfter=1899-12",
                "c-editors | [Anfang April 1892] | 1892-04-01 | when=1892-04-01",
                "d-caesar | March 15, 44 BC | -0043-03-15 | when=-0044-03-15",
                "e-cicero | 61 BC | -0060 | when=-0061",
                "f-postcard | May 3, 1916 | 1916-05-03 | when=1916-05-03",
                "g-later | April 3, 1961, 7 p. m. | 1961-04-03 | when=1961-04-03"
            })
    void aDateIsTheSameInEveryExport(String name, String words, String edtf, String cmif)
            throws IOException {
        assertThat(text(name + ".ris")).contains("written " + words);
        assertThat(text(name + ".bib")).contains("origdate = {" + edtf + "}", "written " + words);
        assertThat(text(name + ".csl.json")).contains("written " + words);
        assertThat(text(name + ".txt")).contains("Date: " + words);
        assertThat(text("chronology.html")).contains("toc-date\">" + words + "<");
        Document letters = Jsoup.parse(text("correspondence.xml"), "", Parser.xmlParser());
        String date =
                letters.select("correspDesc[ref$=" + name + ".html] date")
                        .first()
                        .attributes()
                        .toString();
        assertThat(date.replace("\"", "").strip()).isEqualTo(cmif);
    }

    @Test
    void cslCountsYearsBeforeChristAsPeopleDo() throws IOException {
        assertThat(text("d-caesar.csl.json").replaceAll("\\s", ""))
                .contains("\"original-date\":{\"date-parts\":[[-44,3,15]]}");
    }

    @Test
    void theChronologyGoesByYearsDaysAndHours() throws IOException {
        assertThat(
                        Jsoup.parse(text("chronology.html"))
                                .select("li.toc-entry a:not(.toc-volume)")
                                .eachAttr("href"))
                .isEqualTo(
                        List.of(
                                "e-cicero.html",
                                "d-caesar.html",
                                "c-editors.html",
                                "b-before.html",
                                "f-postcard.html",
                                "a-period.html",
                                "h-earlier.html",
                                "j-zulu.html",
                                "g-later.html",
                                "i-zulu.html"));
    }

    @Test
    void onlyDatesOfWhichTeiSaysSoAreUncertain() throws IOException {
        assertThat(
                        Jsoup.parse(text("chronology.html"))
                                .select("li.toc-entry:has(.uncertain) a:not(.toc-volume)")
                                .eachAttr("href"))
                .isEqualTo(List.of("b-before.html"));
    }

    @Test
    void aDatelineThatSaysAnotherDayIsReported() {
        assertThat(run.err()).containsOnlyOnce("E217 dates-disagree");
        assertThat(run.err()).contains("f-postcard.xml:", "@when \"1916-05-03\"");
    }

    private static String text(String file) throws IOException {
        return Files.readString(folder.resolve("site").resolve(file));
    }
}
