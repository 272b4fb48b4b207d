package org.embtel.edition;

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

/** Two volumes of one series, as small as they can be. */
class SmallSeriesTest {

    private static final String VOLUME =
            """
            <TEI xmlns="http://www.tei-c.org/ns/1.0">
             <teiHeader><fileDesc><titleStmt>
              <title type="complete">Despatches, volume %1$s</title>
              <title type="series">Despatches</title>
              <editor role="primary">A. Reader</editor><editor role="general">A. Reader</editor>
             </titleStmt></fileDesc></teiHeader>
             <text>
              <front><div type="section" xml:id="preface"><head>Preface</head><p>See
               <ref target="#pg_1">1</ref>
               <hi rend="italic">n</hi>, <ref target="#pg_9"/>.</p></div></front>
              <pb n="1" xml:id="pg_1"/>
              <body><div type="chapter" xml:id="ch1"><head>Spring</head>
               <div type="document" xml:id="d1" n="1">
                <head>1. Letter to <persName>
                  <hi rend="italic">Austin</hi>
                 </persName>, “Urgent.” File 7.</head>
                <p>Sir.</p>
               </div>
              </div></body>
             </text>
            </TEI>
            """;

    @TempDir private Path folder;
    private Path site;

    @BeforeEach
    void build() throws IOException {
        Path source = Files.createDirectory(folder.resolve("tei"));
        Files.writeString(source.resolve("a.xml"), VOLUME.formatted("A"));
        Files.writeString(source.resolve("b.xml"), VOLUME.formatted("B"));
        site = folder.resolve("site");
        assertThat(Run.embtel("build", source.toString(), "-o", site.toString()).code()).isZero();
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(path)));
    }

    @Test
    void isNamedByWhatItsVolumesShare() throws IOException {
        assertThat(page("index.html").title()).isEqualTo("Despatches");
        assertThat(page("a/d1.html").title()).endsWith(" – Despatches, volume A");
    }

    @Test
    void givesThePageBeforeAChapterToItsFirstDocument() throws IOException {
        assertThat(page("a/d1.html").select("#pg_1")).hasSize(1);
        assertThat(page("a/ch1.html").select("#pg_1")).isEmpty();
    }

    @Test
    void printsNoIndentation() throws IOException {
        assertThat(page("a/d1.html").expectFirst("h1").text()).contains("to Austin, “Urgent.”");
        assertThat(page("a/preface.html").expectFirst(".tei-p").text()).startsWith("See 1n,");
    }

    @Test
    void saysWhereAReferenceWithoutWordsLeads() throws IOException {
        assertThat(page("a/preface.html").expectFirst(".tei-p").text()).endsWith("[#pg_9].");
    }

    @Test
    void quotesTitlesAsTheManualsOfStyleDo() throws IOException {
        String citation = page("a/d1.html").expectFirst(".citation").text();
        assertThat(citation)
                .startsWith("“Letter to Austin, ‘Urgent.’ File 7,” in Despatches, volume A,")
                .containsOnlyOnce("A. Reader");
    }
}
