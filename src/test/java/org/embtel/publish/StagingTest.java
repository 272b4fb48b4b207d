package org.embtel.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.embtel.kit.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

    @TempDir Path work;

    @Test
    void keepsTheOldSiteWhenTheNewOneWasTakenAway() throws IOException {
        Path site = work.resolve("site");
        publish(site, "old");
        Map<String, String> before = Folders.digests(site);

        try (Staging staging = Staging.open(site)) {
            staging.write("index.html", "new");
            Files.move(staging.after(), work.resolve("taken-away"));
            assertThatThrownBy(() -> staging.write("notes/1.html", "more"))
                    .isInstanceOf(NoSuchFileException.class);
            assertThatThrownBy(staging::publish)
                    .hasMessageStartingWith("something removed or changed ");
        }

        assertThat(Folders.digests(site)).isEqualTo(before);
        assertThat(beside()).containsExactlyInAnyOrder(site, work.resolve("taken-away"));
    }

    @Test
    void publishesNothingOfWhichAFileWasChangedOrRemoved() throws IOException {
        Path site = work.resolve("site");
        publish(site, "old");
        Map<String, String> before = Folders.digests(site);
        for (String file : List.of(".embtel", "index.html", "deep/page.html")) {
            try (Staging staging = Staging.open(site)) {
                staging.write("index.html", "new");
                staging.write("deep/page.html", "new");
                Files.delete(staging.after().resolve(file));
                assertThatThrownBy(staging::publish)
                        .hasMessageStartingWith("something removed or changed " + file);
            }
            assertThat(Folders.digests(site)).isEqualTo(before);
        }
        assertThat(beside()).containsExactly(site);
    }

    @Test
    void writesNoFileTwice() throws IOException {
        try (Staging staging = Staging.open(work.resolve("site"))) {
            staging.write("page.html", "one");
            assertThatThrownBy(() -> staging.write("page.html", "two"))
                    .hasMessageStartingWith("page.html: this disk takes its name");
        }
    }

    @Test
    void publishesNothingWhenOthersMayHaveBegun() throws IOException {
        Path site = work.resolve("site");
        publish(site, "old");
        try (Staging staging = Staging.open(site)) {
            staging.write("index.html", "new");
            Files.delete(work.resolve(".site.embtel-lock"));
            Files.writeString(work.resolve(".site.embtel-lock"), "of another build");
            assertThatThrownBy(staging::publish).hasMessageContaining("another may have begun");
        }
        assertThat(site.resolve("index.html")).hasContent("old");
        assertThat(work.resolve(".site.embtel-lock")).hasContent("of another build");
    }

    @Test
    void leavesAFolderAloneThatSomebodyElseMadeMeanwhile() throws IOException {
        Path site = work.resolve("site");
        try (Staging staging = Staging.open(site)) {
            staging.write("index.html", "new");
            Files.writeString(Files.createDirectory(site).resolve("thesis.txt"), "years of work");
            assertThatThrownBy(staging::publish).isInstanceOf(Staging.ForeignFolderException.class);
        }
        assertThat(Folders.digests(site)).containsOnlyKeys("thesis.txt");
    }

    @Test
    void putsTheSiteBackThatWasSetAsideAndDeletesWhatIsHalf() throws IOException {
        Path site = work.resolve("site");
        publish(site, "old");
        Map<String, String> before = Folders.digests(site);
        for (String half : List.of("new", "new-1", "gone-1")) {
            Files.createDirectories(work.resolve(".site.embtel-" + half + "/deep"));
        }
        Files.move(site, work.resolve(".site.embtel-old"));
        Files.createDirectory(site);
        Staging.open(site).close();
        assertThat(Folders.digests(site)).isEqualTo(before);
        assertThat(beside()).containsExactly(site);
    }

    @Test
    void followsLinksAndKeepsThem() throws IOException {
        Path site = Files.createSymbolicLink(work.resolve("site"), Path.of("current"));
        Files.createSymbolicLink(work.resolve("current"), Path.of("there/real"));
        Path real = work.resolve("there/real");
        for (String content : List.of("first", "second")) {
            publish(site, content);
            assertThat(real.resolve("index.html")).hasContent(content);
            assertThat(site).isSymbolicLink();
        }
        assertThat(beside())
                .containsExactlyInAnyOrder(site, work.resolve("current"), work.resolve("there"));
    }

    @Test
    void keepsOthersOutByWhateverPathTheyCome() throws IOException {
        Path real = Files.createDirectory(work.resolve("real"));
        Path link = Files.createSymbolicLink(work.resolve("link"), real);
        try (Staging first = Staging.open(real.resolve("site"))) {
            first.write("index.html", "of the first");
            for (Path other : List.of(link.resolve("site"), real.resolve("../real/site"))) {
                assertThatThrownBy(() -> Staging.open(other))
                        .isInstanceOf(Staging.FolderInUseException.class);
            }
        }
    }

    @Test
    void refusesALinkToItself() throws IOException {
        Path site = Files.createSymbolicLink(work.resolve("site"), Path.of("site"));
        assertThatThrownBy(() -> Staging.open(site)).hasMessageContaining("it is a link to itself");
    }

    @Test
    void writesThroughNoLinkThatStandsForTheLock() throws IOException {
        Path mine = Files.writeString(work.resolve("mine"), "years of work");
        Files.createSymbolicLink(work.resolve(".site.embtel-lock"), mine);
        assertThatThrownBy(() -> Staging.open(work.resolve("site")))
                .isInstanceOf(IOException.class);
        assertThat(mine).hasContent("years of work");
    }

    @Test
    void takesTheLongestNames() throws IOException {
        Path site = work.resolve("x".repeat(255));
        publish(site, "old");
        publish(site, "new");
        assertThat(beside()).containsExactly(site);
    }

    @Test
    void leavesNoTraceOfWhatWasNotPublished() throws IOException {
        try (Staging staging = Staging.open(work.resolve("site"))) {
            staging.write("deep/down/page.html", "half a site");
        }
        assertThat(work).isEmptyDirectory();
    }

    @Test
    void keepsTheFolderForOneBuildAtATime() throws IOException {
        Path site = work.resolve("site");
        try (Staging first = Staging.open(site)) {
            first.write("index.html", "of the first");
            assertThatThrownBy(() -> Staging.open(site))
                    .isInstanceOf(Staging.FolderInUseException.class);
            first.publish();
        }
        assertThat(Folders.digests(site)).containsOnlyKeys(".embtel", "index.html");
        publish(site, "of the second");
        assertThat(site.resolve("index.html")).hasContent("of the second");
        assertThat(beside()).containsExactly(site);
    }

    @Test
    void isNotKeptOutByWhatAKilledBuildLeftBehind() throws IOException {
        Path site = work.resolve("site");
        Files.writeString(work.resolve(".site.embtel-lock"), "of a build that was killed");
        publish(site, "new");
        assertThat(site.resolve("index.html")).hasContent("new");
    }

    @Test
    void refusesToWriteOutsideTheSite() throws IOException {
        try (Staging staging = Staging.open(work.resolve("site"))) {
            assertThatThrownBy(() -> staging.write("../escaped.html", "page"))
                    .hasMessageContaining("outside the site");
        }
        assertThat(work).isEmptyDirectory();
    }

    private List<Path> beside() throws IOException {
        try (var beside = Files.list(work)) {
            return beside.toList();
        }
    }

    private static void publish(Path site, String content) throws IOException {
        try (Staging staging = Staging.open(site)) {
            staging.write("index.html", content);
            staging.publish();
        }
    }
}
