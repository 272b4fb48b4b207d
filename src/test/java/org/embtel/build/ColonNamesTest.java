package org.embtel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.embtel.kit.Letter;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file whose name has a colon is linked as a file, and never taken for a scheme. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no such names")
class ColonNamesTest {

    @TempDir Path folder;

    @Test
    void linksToSuchFilesBeginWithADot() throws IOException {
        Path tei = Files.createDirectories(folder.resolve("tei"));
        Files.writeString(tei.resolve("javascript:x.xml"), Letter.saying("Dear friend,"));
        Files.writeString(tei.resolve("a:b.xml"), Letter.saying("Dear sir,"));
        Path site =
                Run.built(
                        tei, folder.resolve("_site"), "--search=off", "--epub=none", "--zip=none");
        assertThat(links(site.resolve("index.html"))).contains("./javascript:x.html", "./a:b.html");
        try (Stream<Path> pages = Files.walk(site)) {
            assertThat(
                            pages.filter(page -> page.toString().endsWith(".html"))
                                    .flatMap(page -> links(page).stream()))
                    .noneMatch(link -> link.startsWith("javascript:") || link.startsWith("a:"));
        }
    }

    private static List<String> links(Path page) {
        try {
            return Jsoup.parse(Files.readString(page)).select("[href], [src]").stream()
                    .map(element -> element.attr("href") + element.attr("src"))
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
