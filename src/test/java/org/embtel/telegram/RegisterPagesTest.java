package org.embtel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages besides that of the telegram say of it. */
class RegisterPagesTest {

    @TempDir static Path folder;
    private static Path site;

    @BeforeAll
    static void build() {
        site = folder.resolve("site");
        Run.built(Path.of("tei"), site, "--search=off");
    }

    @Test
    void markTheWholeOfWhatIsMentionedThoughAReadingIsHidden() throws IOException {
        assertThat(page("places.html").select("mark").eachText()).contains("Sov Union");
        assertThat(page("telegrams.html").select("mark").eachText()).contains("Deptel 1563");
    }

    @Test
    void nameThoseResponsible() throws IOException {
        assertThat(page("index.html").text())
                .contains("Transcription and encoding: Embtel contributors");
    }

    @Test
    void printNoValueAsTheProgramWritesIt() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(pages).isNotEmpty();
            for (Path page : pages) {
                assertThat(Files.readString(page))
                        .as(page.toString())
                        .doesNotContainPattern("\\b[A-Z]\\w+\\[\\w+=|org\\.embtel\\.|Optional\\[");
            }
        }
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(path)));
    }
}
