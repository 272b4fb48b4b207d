package org.embtel.override;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.embtel.kit.Folders;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition changes one element, page or style with one small file, and keeps all the rest. */
class OwnTemplatesTest {

    private static final String TELEGRAM = "frus1958-60v10p1.xml";

    @TempDir private Path edition;

    @BeforeEach
    void copyTheTelegram() throws IOException {
        Files.createDirectories(edition.resolve("tei"));
        Files.copy(Path.of("tei", TELEGRAM), edition.resolve("tei").resolve(TELEGRAM));
    }

    @Test
    void oneMacroChangesHowPageBreaksLookAsTheReadmeShows() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("<#macro pb>");
        String macro = readme.substring(start, readme.indexOf("</#macro>", start) + 9);
        Folders.write(edition, "templates/tei/site.ftlh", macro);

        Document page = page("frus1958-60v10p1/d143.html");

        assertThat(page.getElementById("pg_503").nextElementSibling().text()).isEqualTo("|503|");
        assertThat(page.select(".note")).hasSize(3);
    }

    @Test
    void aMacroCanCallTheOneThatItReplaces() throws IOException {
        Folders.write(
                edition,
                "templates/tei/site.ftlh",
                "<#macro pb><b data-generated>*</b><#fallback></#macro>");

        Document page = page("frus1958-60v10p1/d143.html");

        assertThat(page.getElementById("pg_503").previousElementSibling().text()).isEqualTo("*");
        assertThat(page.getElementById("pg_503").attr("role")).isEqualTo("doc-pagebreak");
    }

    @Test
    void aPageCanHoldTheOneThatItReplaces() throws IOException {
        Folders.write(
                edition,
                "templates/page/about.ftlh",
                "<!-- ours --><#include \"/default/page/about.ftlh\">");

        String page = Files.readString(build().resolve("about.html"));

        assertThat(page).startsWith("<!-- ours -->").contains("Editorial principles");
    }

    @Test
    void aTemplateByItsFormerNameComesInThePlaceOfOurs() throws IOException {
        Folders.write(
                edition,
                "templates/part/turn.ftlh",
                "<#macro turn place><p class='own'>${place}</p></#macro>");
        Folders.write(
                edition,
                "templates/part/ways.ftlh",
                "<#macro ways><p class='own'>ways</p></#macro>");

        assertThat(page("frus1958-60v10p1/d143.html").select(".own").eachText())
                .containsExactly("top", "bottom", "ways");
    }

    @Test
    void aPageImportsTemplatesByTheirFormerNames() throws IOException {
        Folders.write(
                edition,
                "templates/page/document.ftlh",
                """
                <#import "../part/turn.ftlh" as turn>
                <#import "../part/ways.ftlh" as through>
                <#assign whole><#include "/default/page/document.ftlh"></#assign>
                <#assign more><@turn.turn "again"/><@through.ways/></#assign>
                ${whole?markup_string?replace("</body>", more?markup_string + "</body>")?no_esc}
                """);
        Folders.write(
                edition,
                "templates/part/pager.ftlh",
                "<#macro pager place><p class='own'>${place}</p></#macro>");

        assertThat(page("frus1958-60v10p1/d143.html").select(".own").eachText())
                .containsExactly("again");
    }

    @Test
    void anAssetOfTheEditionComesInThePlaceOfOurs() throws IOException {
        Folders.write(edition, "site-assets/css/site.css", "h1 { color: teal; }");

        assertThat(build().resolve("assets/css/site.css")).hasContent("h1 { color: teal; }");
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(build().resolve(path)));
    }

    private Path build() {
        Path site = edition.resolve("_site");
        Run run = Run.embtel("build", edition.resolve("tei").toString(), "-o", site.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return site;
    }
}
