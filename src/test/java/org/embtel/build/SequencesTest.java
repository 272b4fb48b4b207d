package org.embtel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a document to its neighbours by date and in its correspondence, whatever their volumes. */
class SequencesTest {

    private static final String LETTER = "1. Letter From the Pilot to the Harbour Master";
    private static final String ANSWER = "2. Letter From the Harbour Master to the Pilot";

    @TempDir private static Path folder;

    @BeforeAll
    static void build() throws IOException {
        volume(
                "one",
                document("d1", LETTER, "<date when=\"1901-03-04\">March 4, 1901</date>")
                        + document("d2", "2. Report", "<date when=\"1899-01-01\">1899</date>")
                        + document("d3", "3. Paper", ""));
        volume(
                "two",
                document("d1", "1. Report", "<date when=\"1901-03-05\">March 5, 1901</date>")
                        + document("d2", ANSWER, "<date when=\"1901-03-09\">March 9, 1901</date>"));
        Run.built(folder.resolve("tei"), folder.resolve("site"));
    }

    @Test
    void leadByDateAcrossVolumes() throws IOException {
        assertThat(way("one/d1.html", "By date")).isEqualTo("d2.html ../two/d1.html");
        assertThat(way("two/d1.html", "By date")).isEqualTo("../one/d1.html d2.html");
    }

    @Test
    void leadFromALetterToItsAnswer() throws IOException {
        assertThat(way("one/d1.html", "Correspondence: Harbour Master – Pilot"))
                .isEqualTo("../two/d2.html");
        assertThat(way("two/d2.html", "Correspondence: Harbour Master – Pilot"))
                .isEqualTo("../one/d1.html");
    }

    @Test
    void passByADocumentWithoutDate() throws IOException {
        assertThat(page("one/d3.html").select(".ways")).isEmpty();
    }

    private static String way(String path, String name) throws IOException {
        for (Element term : page(path).select(".ways dt")) {
            if (term.text().equals(name)) {
                return String.join(
                        " ",
                        term.nextElementSiblings().stream()
                                .takeWhile(sibling -> sibling.nameIs("dd"))
                                .map(sibling -> sibling.selectFirst("a").attr("href"))
                                .toList());
            }
        }
        return "none";
    }

    private static Element page(String path) throws IOException {
        return Jsoup.parse(folder.resolve("site").resolve(path));
    }

    private static String document(String id, String head, String date) {
        String letter =
                head.replace("Pilot", "<persName type=\"ROLE\">Pilot</persName>")
                        .replace(
                                "Harbour Master",
                                "<persName type=\"ROLE\">Harbour Master</persName>")
                        .replaceFirst("(From the <persName type=\")ROLE", "$1from")
                        .replaceFirst("(to the <persName type=\")ROLE", "$1to");
        return "<div type=\"document\" xml:id=\"%s\"><head>%s</head><opener><dateline>%s</dateline></opener><p>Words.</p></div>"
                .formatted(id, letter, date);
    }

    private static void volume(String key, String documents) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("tei")).resolve(key + ".xml"),
                "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>"
                        + key
                        + "</title></titleStmt></fileDesc></teiHeader><text><body>"
                        + documents
                        + "</body></text></TEI>");
    }
}
