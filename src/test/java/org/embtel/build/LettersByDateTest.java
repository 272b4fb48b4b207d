package org.embtel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition in which each file is one letter. */
class LettersByDateTest {

    @TempDir Path folder;

    @BeforeEach
    void build() throws IOException {
        Path tei = Files.createDirectories(folder.resolve("tei"));
        letter(tei, "a", "");
        letter(tei, "b", "<date when='1903-10-14'>14. X.</date>");
        letter(tei, "c", "<date when='1902'>1902</date>");
        Run run = Run.embtel("build", tei.toString(), "-o", folder.resolve("site").toString());
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void isListedByDateAndUndatedLettersLast() throws IOException {
        assertThat(page("index").select(".toc-entry").eachText())
                .containsExactly(
                        "Letter c 1902", "Letter b 14. X. [October 14, 1903]", "Letter a undated");
    }

    @Test
    void isReadByDate() throws IOException {
        assertThat(page("b").select(".turn-top a").eachAttr("href"))
                .containsExactly("c.html", "a.html");
        assertThat(page("c").select(".turn-top a").eachAttr("href")).containsExactly("b.html");
    }

    @Test
    void citesALetterAsBeingInTheEdition() throws IOException {
        assertThat(page("b").expectFirst(".citation").text())
                .startsWith("“Letter b,” 14. X. [October 14, 1903], in The Letters.");
    }

    @Test
    void describesPlacesAndPersonsInWords() throws IOException {
        assertThat(page("places").select(".description").eachText())
                .containsExactly("Harbour town; 52.5° N, 13.4° E");
        assertThat(page("persons").select("h2").eachText()).containsExactly("Abel, Ada");
        assertThat(page("persons").select(".description").eachText())
                .containsExactly("born 1850, Port");
    }

    private static void letter(Path tei, String key, String date) throws IOException {
        Files.writeString(
                tei.resolve(key + ".xml"),
                """
                <TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt>
                <title level='a'>Letter %1$s</title><title level='s'>The Letters</title>
                </titleStmt></fileDesc></teiHeader><text><body><opener><dateline>%2$s</dateline>
                </opener><p>From <placeName ref='#port'>Port</placeName>.</p></body></text>
                <standOff><listPlace><place xml:id='port'><placeName>Port</placeName>
                <desc>Harbour town</desc><location><geo>52.5 13.4</geo></location></place></listPlace>
                <listPerson><person xml:id='ada'><persName><forename>Ada</forename>
                <surname>Abel</surname></persName><birth><date>1850</date><settlement>
                <placeName>Port</placeName><location><geo>52.5 13.4</geo></location></settlement>
                </birth></person></listPerson></standOff></TEI>
                """
                        .formatted(key, date));
    }

    private Document page(String name) throws IOException {
        return Jsoup.parse(folder.resolve("site/" + name + ".html").toFile());
    }
}
