package org.embtel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published once stays at its address, or the site is not replaced. */
class OldAddressesTest {

    @TempDir Path folder;

    @Test
    void isNotReplacedByASiteThatLacksADocument() throws IOException {
        volume("harbour", "", "d1", "d2");
        build();
        volume("harbour", "", "d1", "d3");

        Run run = build();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("error: E604 address-vanished")
                .contains("1 page was published before and would not be there: harbour/d2.html")
                .contains("<idno type=\"alias\"");
        assertThat(site("harbour/d2.html")).exists();
        assertThat(site("harbour/d3.html")).doesNotExist();
    }

    @Test
    void isReplacedWhenTheEditorLetsTheAddressGo() throws IOException {
        volume("harbour", "", "d1", "d2");
        build();
        volume("harbour", "", "d1", "d3");

        assertThat(build("--allow-vanished").code()).isZero();
        assertThat(site("harbour/d2.html")).doesNotExist();
    }

    @Test
    void leadsFromTheOldAddressOfADocumentToItsNewOne() throws IOException {
        volume("harbour", "", "d1", "d2");
        build();
        volume("harbour", alias("harbour/d2", "#d3"), "d1", "d3");

        Run run = build();

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(links("harbour/d2.html")).containsExactly("d3.html");
        assertThat(Files.readString(site("harbour/d2.html")))
                .contains("content=\"0; url=d3.html\"");
        assertThat(run.out()).contains("moved from harbour/d2.html to harbour/d3.html");
    }

    @Test
    void leadsFromEveryOldAddressOfAVolumeThatIsRenamed() throws IOException {
        volume("harbour", "", "d1", "d2");
        build();
        Files.delete(folder.resolve("tei/harbour.xml"));
        volume("port", alias("harbour", ""), "d1", "d2");

        Run run = build();

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(links("harbour/d2.html")).containsExactly("../port/d2.html");
        assertThat(links("harbour/index.html")).containsExactly("../port/index.html");
    }

    @Test
    void leadsToAPlaceWithinAPage() throws IOException {
        volume("harbour", alias("old/paragraph.html", "#p-d2"), "d1", "d2");
        build();
        assertThat(links("old/paragraph.html")).containsExactly("../harbour/d2.html#p-d2");
    }

    @Test
    void keepsARedirectAsItKeepsAPage() throws IOException {
        volume("harbour", alias("old/d2", "#d2"), "d1", "d2");
        build();
        volume("harbour", "", "d1", "d2");
        assertThat(build().err()).contains("would not be there: old/d2.html");
    }

    @Test
    void onlyNotesThatAListIsGone() throws IOException {
        volume("harbour", "", "d1", "d2");
        build();
        Files.writeString(site("persons.html"), "<body class=\"page-register\">");
        Run run = build();
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("note: E604").contains("persons.html");
    }

    @Test
    void doesNotListOldAddressesAmongThePages() throws IOException {
        volume("harbour", alias("old/d2", "#d2"), "d1", "d2");
        build("--base-url", "https://harbour.example/");
        assertThat(Files.readString(site("sitemap.xml"))).doesNotContain("old/");
        assertThat(Files.readString(site("old/d2.html")))
                .contains(
                        "<link rel=\"canonical\" href=\"https://harbour.example/harbour/d2.html\">");
    }

    private static String alias(String address, String pointer) {
        String corresp = pointer.isEmpty() ? "" : " corresp=\"" + pointer + "\"";
        return "<idno type=\"alias\"" + corresp + ">" + address + "</idno>";
    }

    private void volume(String key, String alias, String... documents) throws IOException {
        var body = new StringBuilder();
        for (String id : documents) {
            body.append(
                    """
                    <div type="document" xml:id="%s"><head>Report of the %s</head>
                    <p xml:id="p-%s">Nothing entered the harbour.</p></div>
                    """
                            .formatted(id, body.isEmpty() ? "morning" : "evening", id));
        }
        Path tei = Files.createDirectories(folder.resolve("tei"));
        Files.writeString(
                tei.resolve(key + ".xml"),
                """
                <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
                <titleStmt><title>Harbour Reports</title></titleStmt>
                <publicationStmt><publisher>The Harbour</publisher><date when="1960">1960</date>
                %s<availability><licence>Public domain.</licence></availability></publicationStmt>
                <sourceDesc><p>A ledger.</p></sourceDesc></fileDesc></teiHeader>
                <text><body>%s</body></text></TEI>
                """
                        .formatted(alias, body));
    }

    private Run build(String... more) {
        var arguments =
                new java.util.ArrayList<>(List.of("build", folder.resolve("tei").toString()));
        arguments.addAll(List.of("-o", folder.resolve("_site").toString()));
        arguments.addAll(List.of(more));
        return Run.embtel(arguments.toArray(String[]::new));
    }

    private List<String> links(String page) throws IOException {
        return Jsoup.parse(site(page)).select("main a").eachAttr("href");
    }

    private Path site(String page) {
        return folder.resolve("_site").resolve(page);
    }
}
