package org.embtel.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of a header, with the parts that are encoded in it, in whatever is made of them. */
class NamesInExportsTest {

    @TempDir private static Path folder;

    @BeforeAll
    static void build() throws IOException {
        Path source = folder.resolve("play.xml");
        Files.writeString(
                source,
                """
                <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="ru"><teiHeader><fileDesc>
                <titleStmt><title>Papers</title>
                <author><persName><forename>Anna</forename> <surname>van Houten</surname></persName>
                <affiliation>Harbour Office</affiliation></author>
                <author><persName>
                  <surname>Булгаков</surname>
                  <forename>Михаил</forename>
                </persName><persName xml:lang="en"><forename>Mikhail</forename>
                <surname>Bulgakov</surname></persName>
                <idno>https://authority.example/Q835</idno></author>
                <author><persName><forename>Hugo</forename> <nameLink>von</nameLink>
                <surname>Hofmannsthal</surname></persName></author>
                <editor>Sherrill Brown Wells</editor>
                <editor>William F. Sanford, Jr.</editor>
                <editor><orgName>Klara Weiss Nachlass</orgName></editor>
                <editor><name>Archer, Ada</name><name>Baker, Ben</name></editor>
                <respStmt><resp>Encoding</resp><persName>Cy Cook<idno>7</idno></persName></respStmt>
                </titleStmt>
                <publicationStmt><publisher>The Press</publisher><date>1998</date></publicationStmt>
                <sourceDesc><p>A ledger.</p></sourceDesc></fileDesc>
                <profileDesc><langUsage><language ident="en">English</language></langUsage></profileDesc>
                </teiHeader><text><body><div type="document" xml:id="d1" n="1"><head>1. Letter</head>
                <p>No ships.</p></div></body></text></TEI>
                """);
        Run.built(source, folder.resolve("site"), "--base-url", "https://harbour.example/");
    }

    @Test
    void bibtexPutsSurnamesFirstAndKeepsOrganisationsWhole() throws IOException {
        assertThat(text("play/d1.bib"))
                .contains(
                        "author = {van Houten, Anna and Bulgakov, Mikhail and von Hofmannsthal,"
                                + " Hugo}")
                .contains(
                        "editor = {Wells, Sherrill Brown and Sanford, Jr., William F. and {Klara"
                                + " Weiss Nachlass} and Archer, Ada and Baker, Ben}");
    }

    @Test
    void risPutsSurnamesFirst() throws IOException {
        assertThat(text("play/d1.ris").lines().filter(line -> line.matches("(AU|ED) .*")))
                .containsExactly(
                        "AU  - van Houten, Anna",
                        "AU  - Bulgakov, Mikhail",
                        "AU  - Hofmannsthal, Hugo von",
                        "ED  - Wells, Sherrill Brown",
                        "ED  - Sanford, William F., Jr.",
                        "ED  - Klara Weiss Nachlass",
                        "ED  - Archer, Ada",
                        "ED  - Baker, Ben");
    }

    @Test
    void cslHasThePartsOfANameApart() throws IOException {
        JsonNode item = new ObjectMapper().readTree(text("play/d1.csl.json")).path(0);
        assertThat(item.path("author").path(0))
                .hasToString("{\"family\":\"van Houten\",\"given\":\"Anna\"}");
        assertThat(item.path("author").path(2))
                .hasToString(
                        "{\"family\":\"Hofmannsthal\",\"given\":\"Hugo\",\"dropping-particle\":\"von\"}");
        assertThat(item.path("editor").path(1))
                .hasToString(
                        "{\"family\":\"Sanford\",\"given\":\"William F.\",\"suffix\":\"Jr.\"}");
        assertThat(item.path("editor").path(2))
                .hasToString("{\"literal\":\"Klara Weiss Nachlass\"}");
    }

    @Test
    void pagesHaveThemForMachines() throws IOException {
        Document page = Jsoup.parse(text("play/d1.html"));
        assertThat(page.select("meta[name=citation_author]").eachAttr("content"))
                .containsExactly("van Houten, Anna", "Bulgakov, Mikhail", "Hofmannsthal, Hugo von");
        JsonNode json =
                new ObjectMapper()
                        .readTree(page.expectFirst("script[type=application/ld+json]").data());
        assertThat(json.path("author").path(1))
                .hasToString(
                        "{\"@type\":\"Person\",\"name\":\"Mikhail"
                                + " Bulgakov\",\"givenName\":\"Mikhail\",\"familyName\":\"Bulgakov\","
                                + "\"sameAs\":\"https://authority.example/Q835\"}");
        assertThat(json.path("isPartOf").path("editor").path(2).path("@type").asText())
                .isEqualTo("Organization");
    }

    @Test
    void citationsHaveThemInTheOrderOfTheirStyle() throws IOException {
        Document page = Jsoup.parse(text("play/d1.html"));
        assertThat(page.select(".cite .citation").eachText())
                .anyMatch(one -> one.contains("ed. Sherrill Brown Wells et al."))
                .anyMatch(
                        one ->
                                one.contains(
                                        "S. B. Wells, W. F. Sanford, Jr., Klara Weiss Nachlass, A."
                                                + " Archer, & B. Baker (Eds.)"));
    }

    @Test
    void thePageAboutTheEditionHasThemAsTheHeaderHasThem() throws IOException {
        assertThat(Jsoup.parse(text("about.html")).select("dl.facts dd").eachText())
                .contains(
                        "Anna van Houten; Mikhail Bulgakov; Hugo von Hofmannsthal",
                        "Cy Cook",
                        "Sherrill Brown Wells; William F. Sanford, Jr.; Klara Weiss Nachlass;"
                                + " Archer, Ada; Baker, Ben");
    }

    private static String text(String path) throws IOException {
        return Files.readString(folder.resolve("site").resolve(path));
    }
}
