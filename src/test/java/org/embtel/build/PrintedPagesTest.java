package org.embtel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Printed pages: where each begins, whether their numbers run on, and indexes that count them. */
class PrintedPagesTest {

    private static final String TWO_DOCUMENTS =
            """
            <pb n="[II]" xml:id="pg_II"/>
            <pb n="1" xml:id="pg_1"/>
            <div type="document" n="1" xml:id="d1"><head>1. First</head><p>One</p></div>
            <pb n="2" xml:id="pg_2"/>
            <div type="document" n="2" xml:id="d2"><head>2. Second</head>
            <p>Two <pb n="5" xml:id="pg_5"/>three</p></div>
            """;

    @TempDir Path folder;

    @Test
    void listsEachPageWithTheLineWhereItBegins() throws IOException {
        Document pages = page(build(TWO_DOCUMENTS), "pages");

        assertThat(pages.select(".page-line").eachAttr("href"))
                .containsExactly("d1.html#pg_II", "d1.html#pg_1", "d2.html#pg_2", "d2.html#pg_5");
        assertThat(pages.select(".page-line").eachText()).containsExactly("[II]", "1", "2", "5");
    }

    @Test
    void saysOnceThatNumbersAreSkipped() throws IOException {
        Run run = build(TWO_DOCUMENTS);

        assertThat(run.err())
                .containsOnlyOnce("E306 page-sequence")
                .contains("page 5 comes after page 2, not the next number\n");
    }

    @Test
    void toleratesPagesThatBeginAnewInEachDocument() throws IOException {
        Run run =
                build(
                        """
                        <div type="document" n="1" xml:id="d1"><head>1. First</head>
                        <pb n="1" xml:id="a"/><pb n="2" xml:id="b"/><p>One</p></div>
                        <div type="document" n="2" xml:id="d2"><head>2. Second</head>
                        <pb n="1" xml:id="c"/><p>Two</p></div>
                        <div type="document" n="3" xml:id="d3"><head>3. Third</head></div>
                        """);

        assertThat(run.err()).doesNotContain("E306");
        assertThat(page(run, "d2").select("meta[name=citation_firstpage]").attr("content"))
                .isEqualTo("1");
        assertThat(page(run, "d3").select("meta[name=citation_firstpage]")).isEmpty();
    }

    @Test
    void doesNotBelieveAnIndexWhosePagesAreEncodedAsDocuments() throws IOException {
        Run run = build(indexed(30, page -> page / 2 + 1));

        assertThat(run.err())
                .contains("E305 index-not-believed")
                .contains("while 21 have the number of a page that does");
        assertThat(page(run, "book-index").select(".transcription a[href^=d1]")).isEmpty();
    }

    @Test
    void believesAnIndexOfDocuments() throws IOException {
        Run run = build(indexed(30, page -> page));

        assertThat(run.err()).doesNotContain("E305");
        assertThat(page(run, "book-index").select(".transcription a[href=d10.html]")).isNotEmpty();
    }

    @Test
    void doesNotBelieveReferencesToDocumentsThatRunOnToTheIndex() throws IOException {
        Run run =
                build(
                        TWO_DOCUMENTS
                                + "<pb n='786'/><div xml:id='index'><head>Index</head>"
                                + "<list type='index'><item>Adair, <ref target='#d2'>2</ref>, "
                                + "<ref target='#d785'>785</ref></item></list></div>");

        assertThat(run.err()).contains("E305 index-not-believed").contains("they count pages");
        assertThat(page(run, "book-index").select(".transcription a[href^=d2]")).isEmpty();
    }

    /** A volume whose documents each name a person of their own, and an index by number. */
    private static String indexed(int count, java.util.function.IntUnaryOperator documentOfPage) {
        String documents =
                IntStream.rangeClosed(1, count)
                        .mapToObj(
                                n ->
                                        "<div type='document' n='%1$d' xml:id='d%1$d'><head>%1$d. A"
                                                        .formatted(n)
                                                + "</head>"
                                                + IntStream.rangeClosed(1, count)
                                                        .filter(
                                                                page ->
                                                                        documentOfPage.applyAsInt(
                                                                                        page)
                                                                                == n)
                                                        .mapToObj(PrintedPagesTest::onPage)
                                                        .collect(Collectors.joining())
                                                + "</div>")
                        .collect(Collectors.joining());
        String entries =
                IntStream.rangeClosed(11, count)
                        .mapToObj(
                                "<item><persName corresp='#p%1$d'>P</persName>, <ref target='#d%1$d'>%1$d</ref></item>"
                                        ::formatted)
                        .collect(Collectors.joining());
        return documents
                + "<div xml:id='index'><head>Index</head><list type='index'>"
                + "<item><persName corresp='#p10'>P</persName>, <ref target='#d10'>10</ref></item>"
                + entries
                + "</list></div>";
    }

    private static String onPage(int page) {
        return "<pb n='%1$d' xml:id='pg_%1$d'/><p><persName corresp='#p%1$d'>P</persName></p>"
                .formatted(page);
    }

    private Run build(String body) throws IOException {
        Path tei = Files.createDirectories(folder.resolve("tei"));
        Files.writeString(
                tei.resolve("v.xml"),
                "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt>"
                        + "<title>Volume</title></titleStmt></fileDesc></teiHeader><text><body>"
                        + body
                        + "</body></text></TEI>");
        return Run.embtel("build", tei.toString(), "-o", folder.resolve("site").toString());
    }

    private Document page(Run run, String name) throws IOException {
        Path file = folder.resolve("site/v/" + name + ".html");
        assertThat(file).as(run.err()).exists();
        return Jsoup.parse(file.toFile());
    }
}
