package org.embtel.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.embtel.kit.Letter;
import org.embtel.kit.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Symbolic links are followed from file to file of an edition, and nowhere else. */
class LinksTest {

    @TempDir Path folder;

    private Path edition;
    private Trap trap;

    @BeforeEach
    void writeEdition() throws IOException {
        trap = new Trap(folder);
        edition = folder.resolve("edition");
        Files.createDirectories(edition.resolve("tei"));
        Files.createDirectories(edition.resolve("site-assets"));
        Files.writeString(
                edition.resolve("tei/letter.xml"),
                Letter.saying("<figure><graphic url=\"shown.png\"/></figure>"));
        Files.writeString(folder.resolve("secrets/letter.xml"), Letter.saying(Trap.SECRET));
    }

    @AfterEach
    void close() {
        trap.close();
    }

    @Test
    void thatLeadElsewhereAreLeftOutWithAWarning() throws IOException {
        link("tei/other.xml", "../../secrets/letter.xml");
        link("tei/shown.png", "../../secrets/secret.txt");
        link("tei/more", "../../secrets");
        link("tei/hidden.xml", "../.git/config");
        link("site-assets/notes.txt", "../../secrets/secret.txt");
        link("site-assets/keys", "../.git");
        link("site-assets/config.txt", "../.git/config");
        link("catalog.xml", "../secrets/secret.xml");
        Run run = build();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err())
                .contains(
                        "tei/other.xml: warning: E110 link-not-followed\n"
                                + "  this is a link to a file outside of the edition; it was left out",
                        "tei/more: warning: E110 link-not-followed\n"
                                + "  this is a link to a folder; what is in it was left out",
                        "tei/hidden.xml: warning: E110",
                        "tei/shown.png: warning: E110",
                        "site-assets/notes.txt: warning: E110",
                        "site-assets/keys: warning: E110",
                        "site-assets/config.txt: warning: E110")
                .doesNotContain(Trap.SECRET);
        assertThat(Trap.holding(folder.resolve("_site"))).isEmpty();
        assertThat(folder.resolve("_site/other.html")).doesNotExist();
        assertThat(folder.resolve("_site/assets/notes.txt")).doesNotExist();
    }

    @Test
    void withinAnEditionAreFollowed() throws IOException {
        Files.createDirectories(edition.resolve("drafts"));
        Files.writeString(edition.resolve("drafts/other.xml"), Letter.saying("From a draft."));
        Files.writeString(edition.resolve("drafts/notes.txt"), "Notes.");
        link("tei/other.xml", "../drafts/other.xml");
        link("site-assets/notes.txt", "../drafts/notes.txt");
        Run run = build();
        assertThat(run.err()).doesNotContain("E110");
        assertThat(folder.resolve("_site/other.html")).content().contains("From a draft.");
        assertThat(folder.resolve("_site/assets/notes.txt")).hasContent("Notes.");
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(edition.resolve(name), Path.of(target));
    }

    private Run build() {
        return Run.embtel(
                "build",
                edition.resolve("tei").toString(),
                "-o",
                folder.resolve("_site").toString(),
                "--verbose",
                "--search=off",
                "--epub=none",
                "--zip=none");
    }
}
