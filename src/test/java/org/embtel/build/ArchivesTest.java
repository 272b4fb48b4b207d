package org.embtel.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.embtel.kit.Folders;
import org.embtel.kit.Run;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a site can be taken away in one file. */
class ArchivesTest {

    @TempDir Path folder;

    @Test
    void holdEveryFileOfTheSiteAsItIs() throws IOException {
        Path site = built("one");
        Path unpacked = folder.resolve("unpacked");
        unpack(site.resolve("site.zip"), unpacked);
        Map<String, String> files = new TreeMap<>(Folders.digests(site));
        files.keySet().removeIf(file -> file.endsWith(".zip") || file.equals(".embtel"));
        assertThat(Folders.digests(unpacked.resolve("site"))).isEqualTo(files);
    }

    @Test
    void holdTheTranscriptions() throws IOException {
        try (var zip = new ZipFile(built("one").resolve("tei.zip").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly("tei/frus1958-60v10p1.xml");
            assertThat(
                            new String(
                                    zip.getInputStream(zip.getEntry("tei/frus1958-60v10p1.xml"))
                                            .readAllBytes(),
                                    StandardCharsets.UTF_8))
                    .isEqualTo(Files.readString(Path.of("tei/frus1958-60v10p1.xml")));
        }
    }

    @Test
    void areTheSameBytesAtAnyTime() throws IOException {
        assertThat(built("one").resolve("site.zip"))
                .hasSameBinaryContentAs(built("two", "--threads=1").resolve("site.zip"));
    }

    @Test
    void areThoseThatWereAskedFor() throws IOException {
        Path site = built("one", "--zip=tei");
        assertThat(Folders.digests(site).keySet().stream().filter(file -> file.endsWith(".zip")))
                .containsExactly("tei.zip");
        assertThat(Jsoup.parse(site.resolve("data.html")).select("a[href$=.zip]").eachAttr("href"))
                .isEqualTo(List.of("tei.zip"));
        assertThat(
                        Folders.digests(built("two", "--zip=none")).keySet().stream()
                                .filter(file -> file.endsWith(".zip"))
                                .collect(Collectors.toList()))
                .isEmpty();
    }

    private Path built(String name, String... options) {
        return Run.built(Path.of("tei"), folder.resolve(name), options);
    }

    private static void unpack(Path archive, Path to) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                Path file = to.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip.getInputStream(entry), file);
            }
        }
    }
}
