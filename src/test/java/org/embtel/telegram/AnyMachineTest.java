package org.embtel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.embtel.kit.Folders;
import org.embtel.kit.Run;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In processes with other languages, time zones, encodings, numbers of threads, names of folders
 * and orders of files, every byte that is published is the same: pages, texts, books, archives.
 */
class AnyMachineTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/editions/harbour/tei",
                "src/test/resources/editions/frus/tei"
            })
    void publishesTheSameBytes(String edition) throws IOException {
        Path source = Path.of(edition);
        Map<String, String> here = built(source, "site", 2, Map.of(), List.of());
        assertThat(here).containsKeys("site.zip", "tei.zip");
        assertThat(here.keySet()).anyMatch(name -> name.endsWith(".pdf"));
        assertThat(
                        built(
                                copied(source, "b c", Comparator.reverseOrder()),
                                "b c/site",
                                1,
                                Map.of("LC_ALL", "C", "TZ", "Asia/Kathmandu"),
                                java("ar", "EG", "Pacific/Kiritimati", "ISO-8859-1")))
                .isEqualTo(here);
        assertThat(
                        built(
                                copied(source, "a", Comparator.naturalOrder()),
                                "other",
                                8,
                                Map.of("LC_ALL", "C.UTF-8"),
                                java("th", "TH", "America/St_Johns", "US-ASCII")))
                .isEqualTo(here);
    }

    /** Numbers in digits of the language, as some have them only by an extension. */
    private static List<String> java(String language, String country, String zone, String charset) {
        return List.of(
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.extensions=u-ca-buddhist-nu-" + (language.equals("ar") ? "arab" : "thai"),
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + charset);
    }

    private Path copied(Path source, String name, Comparator<Path> order) throws IOException {
        Path copy = Files.createDirectories(folder.resolve(name).resolve(source.getFileName()));
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).sorted(order).toList()) {
                Path to = copy.resolve(source.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        return copy;
    }

    private Map<String, String> built(
            Path source,
            String site,
            int threads,
            Map<String, String> environment,
            List<String> java)
            throws IOException {
        var options = new ArrayList<>(java);
        options.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1"));
        Path output = folder.resolve(site);
        Run run =
                Run.process(
                        environment,
                        options,
                        "build",
                        source.toString(),
                        "-o",
                        output.toString(),
                        "--pdf=volumes",
                        "--search=off",
                        "--threads=" + threads);
        assertThat(run.code()).as(run.err()).isZero();
        return Folders.digests(output);
    }
}
