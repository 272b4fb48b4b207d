package org.embtel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.embtel.kit.Folders;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code embtel init}, as somebody uses it who begins an edition. */
class InitTest {

    @TempDir private Path folder;

    @Test
    void beginsAnEditionInWhichNothingIsWrongButThatItHasNoAddressYet() throws IOException {
        Path edition = folder.resolve("trieste-letters");

        Run begun = Run.embtel("init", edition.toString(), "--editor", "Novak & Sons");
        Run check = Run.embtel("check", edition.resolve("tei").toString(), "--fail-on", "warning");

        assertThat(begun.code()).as(begun.err()).isZero();
        assertThat(check.code()).as(check.err()).isZero();
        assertThat(check.out()).contains("0 errors, 0 warnings, 1 note in 1 file.");
        assertThat(check.err()).contains("E304 no-base-url");
        assertThat(Files.readString(edition.resolve("tei/letter.xml")))
                .contains("<title>Trieste letters</title>")
                .contains("<editor>Novak &amp; Sons</editor>");
    }

    @Test
    void itsLetterShowsWhatLettersHave() throws IOException {
        Path edition = folder.resolve("letters");
        Run.embtel("init", edition.toString());
        Run.embtel(
                "build",
                edition.resolve("tei").toString(),
                "-o",
                edition.resolve("_site").toString());

        var page = Jsoup.parse(Files.readString(edition.resolve("_site/letter/letter1.html")));

        assertThat(page.select("h1").text()).isEqualTo("1. Anna Weiss to Karl Braun");
        assertThat(page.select("[role=doc-pagebreak]")).hasSize(2);
        assertThat(page.select(".note")).hasSize(1);
        assertThat(page.select("[data-register=persons] dt").eachText())
                .containsExactly("Braun, Karl", "Weiss, Anna");
    }

    @Test
    void leavesAFolderAloneThatHoldsAnything() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Map<String, String> before = Folders.digests(folder);

        Run run = Run.embtel("init", folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is not empty, and is left as it is.");
        assertThat(Folders.digests(folder)).isEqualTo(before);
    }

    @Test
    void copiesMacrosOneByOneAndTheyWorkAsTheDefaultsDo() throws IOException {
        Path edition = folder.resolve("letters");
        Run.embtel("init", edition.toString());
        Map<String, String> before = site(edition);

        Run first = copy(edition, "persName");
        Run second = copy(edition, "hi");
        Run again = copy(edition, "hi");

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(second.code()).as(second.err()).isZero();
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("has a macro hi already, and is left as it is.");
        assertThat(Files.readString(edition.resolve("templates/tei/site.ftlh")))
                .containsOnlyOnce("<#import \"base.ftlh\" as base>")
                .containsOnlyOnce("<#macro persName>")
                .containsOnlyOnce("<#macro hi>");
        assertThat(site(edition)).isEqualTo(before);
    }

    @Test
    void copiesAWholePageAndItWorksAsTheDefaultDoes() throws IOException {
        Path edition = folder.resolve("letters");
        Run.embtel("init", edition.toString());
        Map<String, String> before = site(edition);

        Run run = copy(edition, "page/document");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(edition.resolve("templates/page/document.ftlh")).exists();
        assertThat(site(edition)).isEqualTo(before);
    }

    @Test
    void saysWhatCanBeCopiedWhenTheNameIsUnknown() {
        Run run = copy(folder, "nosuch");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "No default template is called nosuch. Name a TEI element, or a page such"
                                + " as page/document.");
    }

    private static Run copy(Path edition, String template) {
        return Run.embtel("init", edition.toString(), "--template", template);
    }

    private static Map<String, String> site(Path edition) throws IOException {
        Path site = edition.resolve("_site");
        Run run = Run.embtel("build", edition.resolve("tei").toString(), "-o", site.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("E403");
        return Folders.digests(site);
    }
}
