package org.embtel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and divisions that are named as the site's own pages. */
class AddressesTest {

    @TempDir Path folder;

    @BeforeEach
    void build() throws IOException {
        Path tei = Files.createDirectories(folder.resolve("tei"));
        file(
                tei,
                "persons",
                "<list type='names'><item><persName xml:id='p1'>Ames</persName></item></list>");
        file(tei, "Index", "<p>See <persName ref='persons.xml#p1'>Ames</persName>.</p>");
        file(
                tei,
                "book",
                Stream.of("index", "Pages", "about")
                        .map(
                                "<div type='document' xml:id='%s'><head>A</head><p>B.</p></div>"
                                        ::formatted)
                        .reduce("", String::concat));
        Run run = Run.embtel("build", tei.toString(), "-o", folder.resolve("site").toString());
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void leaveTheSitesPagesAlone() throws IOException {
        assertThat(heading("index")).isEqualTo("Untitled edition");
        assertThat(heading("persons")).isEqualTo("Persons");
        assertThat(heading("book/about")).isEqualTo("About File book");
        assertThat(heading("file-persons")).isEqualTo("File persons");
        assertThat(folder.resolve("site/file-Index.html")).exists();
        assertThat(folder.resolve("site/book"))
                .isDirectoryContaining("glob:**/book-{index,Pages,about}.html");
    }

    @Test
    void arePointedToByTheirOwnNames() throws IOException {
        assertThat(
                        Jsoup.parse(folder.resolve("site/file-Index.html").toFile())
                                .select(".mentioned dt a")
                                .attr("href"))
                .isEqualTo("persons.html#ames");
    }

    private String heading(String page) throws IOException {
        return Jsoup.parse(folder.resolve("site/" + page + ".html").toFile()).select("h1").text();
    }

    private static void file(Path tei, String name, String content) throws IOException {
        Files.writeString(
                tei.resolve(name + ".xml"),
                """
                <TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt>
                <title>File %s</title></titleStmt></fileDesc></teiHeader>
                <text><body>%s</body></text></TEI>
                """
                        .formatted(name, content));
    }
}
