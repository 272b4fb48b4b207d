package org.embtel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.embtel.kit.Folders;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two volumes built as one series: contents, chronology and links between them. */
class SeriesPagesTest {

    @TempDir Path folder;

    @BeforeEach
    void build() throws IOException {
        Path tei = Files.createDirectories(folder.resolve("tei"));
        volume(tei, "one", "1955–1957", "1957-03-02", "<ref target='two#d1'>there</ref>");
        volume(tei, "two", "1958–1960", "1958", "<ref target='three#d1'>nowhere</ref>");
        Run run = Run.embtel("build", tei.toString(), "-o", folder.resolve("site").toString());
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void listsDocumentsByDateAndThoseWithoutApart() throws IOException {
        Document chronology = page("chronology");

        assertThat(chronology.select(".chronology > ul a").eachAttr("href"))
                .containsExactly("one/d1.html", "two/d1.html");
        assertThat(chronology.select(".chronology section a").eachAttr("href"))
                .containsExactly("one/d2.html", "two/d2.html");
    }

    @Test
    void groupsVolumesBySubseriesUnderTheTitleOfTheSeries() throws IOException {
        Document contents = page("index");

        assertThat(contents.select("h1").text()).isEqualTo("The Series");
        assertThat(contents.select(".subseries").eachText())
                .isEqualTo(List.of("1955–1957", "1958–1960"));
    }

    @Test
    void namesTheVolumeShortlyOnTheWayToADocument() throws IOException {
        assertThat(page("one/d1").select(".breadcrumb li").eachText())
                .containsExactly("Contents", "1955–1957, Volume one", "Document 1 of 2");
    }

    @Test
    void tellsOfALetterBesideVolumesWhatItIsFrom() throws IOException {
        Files.writeString(
                folder.resolve("tei/zebra.xml"),
                """
                <TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt>
                <title>A letter</title></titleStmt><sourceDesc><biblStruct><monogr>
                <title>Letters of the Harbour</title><biblScope unit='page'>page 7</biblScope>
                </monogr></biblStruct></sourceDesc></fileDesc></teiHeader>
                <text><body><head>A letter to the consul</head><p>Dear consul.</p></body></text></TEI>
                """);
        Run.built(folder.resolve("tei"), folder.resolve("site"));
        assertThat(page("index").select(".volume-entry").last().text())
                .isEqualTo(
                        "A letter"
                                + " 1 document; transcribed from Letters of the Harbour, page 7");
    }

    @Test
    void linksVolumesAndLeavesPointersToOthersAsText() throws IOException {
        assertThat(page("one/d1").select(".transcription a").eachAttr("href"))
                .contains("../two/d1.html");
        assertThat(page("two/d1").select("a:contains(nowhere)")).isEmpty();
        assertThat(page("two/d1").select(".transcription").text()).contains("nowhere");
    }

    @Test
    void saysWhichVolumeDescribesAPersonAndWhichMentionsIt() throws IOException {
        Element person = page("persons").expectFirst("#ames-john");

        assertThat(person.select(".description").eachText())
                .containsExactly(
                        "Consul (1955–1957, Volume one)", "Ambassador (1958–1960, Volume two)");
        assertThat(person.select(".description a").eachAttr("href"))
                .containsExactly("one/index.html", "two/index.html");
        assertThat(person.select(".passage-volume").eachText().stream().distinct())
                .containsExactly("1955–1957, Volume one", "1958–1960, Volume two");
        assertThat(page("persons").expectFirst("#baker-mary").select(".description").eachText())
                .containsExactly("Clerk (1955–1957, Volume one; 1958–1960, Volume two)");
    }

    @Test
    void understandsPointersWithoutHashAndWithBlanks() throws IOException {
        assertThat(page("one/d2").select(".mentioned dt").eachText())
                .containsExactly("Ames, John", "Clark, Ann");
        assertThat(page("one/d2").select(".transcription [data-leads=register]").eachAttr("href"))
                .hasSize(2);
        assertThat(page("persons").select("#clark-ann .passage-source").eachAttr("href"))
                .containsExactly("one/d2.html", "two/d2.html");
    }

    @Test
    void givesTheSameBytesOnAnyNumberOfThreads() throws IOException {
        Map<String, String> one = built(1);

        assertThat(one).hasSizeGreaterThan(15);
        assertThat(built(2)).isEqualTo(one);
        assertThat(built(8)).isEqualTo(one);
    }

    private Map<String, String> built(int threads) throws IOException {
        Path site = folder.resolve("site-" + threads);
        Run run =
                Run.embtel(
                        "build",
                        folder.resolve("tei").toString(),
                        "-o",
                        site.toString(),
                        "--threads",
                        "" + threads);
        assertThat(run.code()).isZero();
        return Folders.digests(site);
    }

    private static void volume(Path tei, String key, String subseries, String date, String words)
            throws IOException {
        Files.writeString(
                tei.resolve(key + ".xml"),
                """
                <TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt>
                <title type='complete'>Volume %1$s</title><title type='series'>The Series</title>
                <title type='subseries'>%2$s</title>
                <title type='volumenumber'>Volume %1$s</title></titleStmt></fileDesc></teiHeader><text><body>
                <div type='document' n='1' xml:id='d1'><head>1. A</head>
                <dateline><date when='%3$s'>then</date></dateline><p>See %4$s and <persName corresp='#p_1'>Ames</persName>.</p></div>
                <div type='document' n='2' xml:id='d2'><head>2. B</head><p><persName corresp='p_1'>Ames</persName> and
                <persName corresp='#p_c (Clark, Clarke)'>Clark</persName>.</p></div>
                <div type='section' xml:id='persons'><head>Persons</head><list type='names'>
                <item><persName xml:id='p_1'>Ames, John</persName>, %5$s</item>
                <item><persName xml:id='p_c (Clark, Clarke)'>Clark, Ann</persName>, Guide</item>
                <item><persName xml:id='p_2'>Baker, Mary</persName>, Clerk</item></list></div>
                </body></text></TEI>
                """
                        .formatted(
                                key,
                                subseries,
                                date,
                                words,
                                key.equals("one") ? "Consul" : "Ambassador"));
    }

    private Document page(String name) throws IOException {
        return Jsoup.parse(folder.resolve("site/" + name + ".html").toFile());
    }
}
