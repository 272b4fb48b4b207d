package org.embtel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages of a series say from headers: of the whole what all say, of each its own. */
class SeriesHeaderTest {

    @TempDir Path folder;
    private Path tei;
    private Run run;

    @BeforeEach
    void volumes() throws IOException {
        tei = Files.createDirectories(folder.resolve("tei"));
        volume("one", "A. Archer", "1", "Harbour Papers");
        volume("two", "B. Baker", "2", "Station Papers");
    }

    @Test
    void saysOfTheSeriesOnlyWhatAllVolumesSay() throws IOException {
        build();
        Document about = page("about");

        assertThat(about.select("dl.facts dd").eachText())
                .containsExactly("The Series", "C. Common", "London: The Press");
        assertThat(page("index").select(".site-footer").text())
                .startsWith("The Series.")
                .doesNotContain("version");
        assertThat(page("index").select(".edition-summary").text())
                .contains("London: The Press")
                .doesNotContain("Papers");
    }

    @Test
    void leadsFromTheSeriesToWhatEachVolumeSaysOfItself() throws IOException {
        build();
        assertThat(page("about").select(".volumes a").eachAttr("href"))
                .containsExactly("one/about.html", "two/about.html");

        Document about = page("two/about");
        assertThat(about.select("h1").text()).isEqualTo("About Volume two");
        assertThat(about.select(".tei-sourceDesc").text()).contains("Station Papers");
        assertThat(about.select(".tei-revisionDesc").text()).contains("Checked two");
        assertThat(about.select("dl.facts dd").eachText()).contains("C. Common; B. Baker");
    }

    @Test
    void citesDocumentsByTheHeaderOfTheirOwnVolume() throws IOException {
        build();
        Document document = page("two/d1");

        assertThat(document.expectFirst(".citation").text())
                .contains("Volume two")
                .contains("B. Baker")
                .contains("version 2")
                .contains("transcribed from Station Papers")
                .doesNotContain("A. Archer");
        assertThat(document.expectFirst("script[type=application/ld+json]").data())
                .contains("\"version\":\"2\"")
                .contains("\"name\":\"Volume two\"");
        assertThat(document.select(".site-footer").text()).startsWith("Volume two, version 2");
        assertThat(document.select("a[href=about.html]")).isNotEmpty();
    }

    @Test
    void takesFromTheEditionsHeaderWhatAVolumeDoesNotSay() throws IOException {
        Files.writeString(
                tei.resolve("edition.xml"),
                """
                <TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc>
                <titleStmt><title>The Whole</title></titleStmt>
                <publicationStmt><publisher>Nobody</publisher><availability>
                <licence target='https://example.org/free'><p>Free.</p></licence></availability>
                </publicationStmt><sourceDesc><p>Many boxes.</p></sourceDesc>
                </fileDesc></teiHeader><text><body><p/></body></text></TEI>
                """);
        build();

        assertThat(page("about").select(".tei-sourceDesc").text()).contains("Many boxes.");
        Document document = page("one/d1");
        assertThat(document.select(".site-footer [rel=license]").attr("href"))
                .isEqualTo("https://example.org/free");
        assertThat(document.expectFirst(".citation").text()).contains("London: The Press");
    }

    @Test
    void isSatisfiedIfEachVolumeHasALicence() throws IOException {
        for (String key : List.of("one", "two")) {
            Path file = tei.resolve(key + ".xml");
            String licence = "<availability><licence>Terms of " + key + "</licence></availability>";
            Files.writeString(file, Files.readString(file).replace("<date>", licence + "<date>"));
        }
        build();

        assertThat(run.err()).doesNotContain("no-licence");
        assertThat(page("two/about").select(".tei-licence").text()).isEqualTo("Terms of two");
    }

    private void build() {
        run = Run.embtel("build", tei.toString(), "-o", folder.resolve("site").toString());
        assertThat(run.code()).as(run.err()).isZero();
    }

    private void volume(String key, String editor, String version, String source)
            throws IOException {
        Files.writeString(
                tei.resolve(key + ".xml"),
                """
                <TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt>
                <title type='complete'>Volume %1$s</title><title type='series'>The Series</title>
                <editor>C. Common</editor><editor>%2$s</editor></titleStmt>
                <editionStmt><edition n='%3$s'/></editionStmt>
                <publicationStmt><pubPlace>London</pubPlace><publisher>The Press</publisher>
                <date>190%3$s</date></publicationStmt>
                <sourceDesc><bibl><title>%4$s</title></bibl></sourceDesc></fileDesc>
                <revisionDesc><change when='2020-01-0%3$s'>Checked %1$s</change></revisionDesc>
                </teiHeader><text><body>
                <div type='document' n='1' xml:id='d1'><head>1. A</head><p>Text.</p></div>
                </body></text></TEI>
                """
                        .formatted(key, editor, version, source));
    }

    private Document page(String name) throws IOException {
        return Jsoup.parse(folder.resolve("site/" + name + ".html").toFile());
    }
}
