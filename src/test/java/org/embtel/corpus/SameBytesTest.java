package org.embtel.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.embtel.kit.Folders;
import org.embtel.kit.Needs;
import org.embtel.kit.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A series of volumes gives the same files whatever the number of threads. */
class SameBytesTest {

    @TempDir private Path folder;

    @Test
    void givesTheSameBytesOfTheCommittedVolumes() throws IOException {
        Map<String, String> one = built(Corpus.COMMITTED.source(), 1);
        assertThat(one).hasSizeGreaterThan(80);
        assertThat(built(Corpus.COMMITTED.source(), 2)).isEqualTo(one);
        assertThat(built(Corpus.COMMITTED.source(), 8)).isEqualTo(one);
    }

    @Test
    @Tag("corpus")
    void givesTheSameBytesWithOneTwoAndEightThreads() throws IOException {
        Path series = Files.createDirectory(folder.resolve("tei"));
        for (String volume : new String[] {"frus1964-68v29p2.xml", "frus1969-76ve09p1.xml"}) {
            Files.copy(Needs.corpus("frus").resolve(volume), series.resolve(volume));
        }
        Map<String, String> one = built(series, 1);
        assertThat(one).hasSizeGreaterThan(400);
        assertThat(built(series, 2)).isEqualTo(one);
        assertThat(built(series, 8)).isEqualTo(one);
    }

    private Map<String, String> built(Path series, int threads) throws IOException {
        Path site = folder.resolve("site" + threads);
        Run run =
                Run.embtel(
                        "build",
                        series.toString(),
                        "-o",
                        site.toString(),
                        "--threads",
                        "" + threads);
        assertThat(run.code()).isZero();
        return Folders.digests(site);
    }
}
