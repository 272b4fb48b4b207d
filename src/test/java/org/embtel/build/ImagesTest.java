package org.embtel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Image files of an edition: published where a page break or a figure names them, or missed. */
class ImagesTest {

    @TempDir Path folder;

    @Test
    void publishesAnImageThatLiesBesideTheTranscription() throws IOException {
        file("tei/scans/page one.png", "one");

        Document page = page(build("", "<pb n='1' facs='scans/page%20one.png'/>"));

        assertThat(page.select(".facsimile-link").eachAttr("href"))
                .containsExactly("../tei/scans/page%20one.png");
        assertThat(site("tei/scans/page one.png")).hasContent("one");
    }

    @Test
    void linksToAnAddressThatIsNone() throws IOException {
        Document page = page(build("", "<pb n='1' facs='http://[scans/1.jpg'/>"));

        assertThat(page.select(".facsimile-link").eachAttr("href"))
                .containsExactly("http://[scans/1.jpg");
        assertThat(page.select(".facsimile-switch").text()).contains("come from [scans,");
    }

    @Test
    void linksToAnImageAmongTheAssetsWithoutASecondCopy() throws IOException {
        file("site-assets/scans/1.png", "one");

        Document page = page(build("", "<pb n='1' facs='../site-assets/scans/1.png'/>"));

        assertThat(page.select(".facsimile-link").eachAttr("href"))
                .containsExactly("../assets/scans/1.png");
        assertThat(site("assets/scans/1.png")).hasContent("one");
        assertThat(site("site-assets")).doesNotExist();
    }

    @Test
    void findsTheFilesOfAFacsimileByItsBase() throws IOException {
        file("site-assets/scans/1.png", "one");

        Document page =
                page(
                        build(
                                "<facsimile xml:base='scans/'><surface xml:id='s1'>"
                                        + "<graphic url='1.png'/></surface></facsimile>",
                                "<pb n='1' facs='#s1'/>"));

        assertThat(page.select(".facsimile-link").eachAttr("href"))
                .containsExactly("../assets/scans/1.png");
    }

    @Test
    void showsTheImageOfAFigure() throws IOException {
        file("tei/map.png", "map");

        Document page =
                page(
                        build(
                                "",
                                "<figure><graphic url='map.png'/><figDesc>A map</figDesc></figure>"
                                        + "<figure><graphic"
                                        + " url='https://maps.example/2.png'/></figure>"));

        assertThat(page.select("figure img").eachAttr("src")).containsExactly("../tei/map.png");
        assertThat(page.select("figure a.image-name").eachAttr("href"))
                .containsExactly("https://maps.example/2.png");
        assertThat(site("tei/map.png")).hasContent("map");
    }

    @Test
    void tellsOnceOfTheImagesThatAreMissing() throws IOException {
        Run run =
                build(
                        "",
                        "<figure><graphic url='map.png'/></figure>"
                                + "<figure><graphic url='plan.tif'/></figure>");

        assertThat(run.err())
                .containsOnlyOnce("E311 image-missing")
                .contains("found none named \"map.png\"; in all, 2 are missing");
        assertThat(page(run).select("figure .image-name").eachText())
                .containsExactly("[Image: map.png]", "[Image: plan.tif]");
    }

    @Test
    void takesNoFileFromOutsideTheEdition() throws IOException {
        file("../secret.png", "secret");
        Files.createDirectories(folder.resolve("edition/tei"));
        Files.createSymbolicLink(
                folder.resolve("edition/tei/link.png"), folder.resolve("secret.png"));

        Run run = build("", "<pb n='1' facs='../../secret.png'/><pb n='2' facs='link.png'/>");

        assertThat(page(run).select(".facsimile-link")).isEmpty();
        assertThat(run.err()).contains("E311 image-missing");
    }

    private void file(String name, String content) throws IOException {
        Path file = folder.resolve("edition").resolve(name).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private Run build(String facsimile, String text) throws IOException {
        file(
                "tei/v.xml",
                "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt>"
                        + "<title>Volume</title></titleStmt></fileDesc></teiHeader>"
                        + facsimile
                        + "<text><body><div type='document' xml:id='d1'><head>1. A</head>"
                        + text
                        + "<p>Words</p></div></body></text></TEI>");
        return Run.embtel(
                "build",
                folder.resolve("edition/tei").toString(),
                "-o",
                folder.resolve("site").toString());
    }

    private Path site(String path) {
        return folder.resolve("site").resolve(path);
    }

    private Document page(Run run) throws IOException {
        assertThat(site("v/d1.html")).as(run.err()).exists();
        return Jsoup.parse(site("v/d1.html").toFile());
    }
}
